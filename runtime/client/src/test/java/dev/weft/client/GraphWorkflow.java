package dev.weft.client;

import dev.weft.workflow.InputFile;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A workflow made of a graph's JSON; it yields what the server has of it. */
public record GraphWorkflow(
    WorkflowTemplate template, UnaryOperator<WorkflowRequest.Builder> values)
    implements Workflow<JobOutputs> {

  /** Two nodes: {@code StubImage} 1, called Source, feeds {@code SaveImage} 9. */
  public static final String SMALL =
      """
      {"1": {"inputs": {"width": 16}, "class_type": "StubImage", "_meta": {"title": "Source"}},
       "9": {"inputs": {"images": ["1", 0], "filename_prefix": "a"}, "class_type": "SaveImage"}}
      """;

  public static GraphWorkflow of(String graph) {
    byte[] json = graph.getBytes(StandardCharsets.UTF_8);
    return new GraphWorkflow(
        WorkflowTemplate.from("a test's graph", json).load(), UnaryOperator.identity());
  }

  /** The small graph, of which the pictures of node 9 are wanted. */
  public static GraphWorkflow small() {
    GraphWorkflow workflow = of(SMALL);
    workflow.template.output("images", "9");
    return workflow;
  }

  /** A parameter {@code side} that sets the width of node 1. */
  public GraphWorkflow withSide(int side) {
    Parameter parameter = template.parameter("side").sets("1", "width");
    return new GraphWorkflow(template, request -> request.set(parameter, side));
  }

  public GraphWorkflow with(String parameter, String node, String input, InputFile file) {
    Parameter target = template.parameter(parameter).sets(node, input);
    return new GraphWorkflow(template, request -> request.set(target, file));
  }

  public GraphWorkflow withSecret(String parameter, String node, String input, String value) {
    Parameter target = template.parameter(parameter).secret().sets(node, input);
    return new GraphWorkflow(template, request -> request.set(target, value));
  }

  @Override
  public WorkflowRequest toRequest() {
    return values.apply(template.request()).build();
  }

  @Override
  public JobOutputs outputs(JobOutputs outputs) {
    return outputs;
  }
}
