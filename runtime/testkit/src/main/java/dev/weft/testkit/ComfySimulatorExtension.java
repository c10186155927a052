package dev.weft.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a running {@link ComfySimulator}.
 *
 * <p>As {@code @ExtendWith(ComfySimulatorExtension.class)} or in a static field with
 * {@code @RegisterExtension} there is one server for the class; in an instance field with
 * {@code @RegisterExtension} each test method has its own. The server is passed to parameters of
 * type {@link ComfySimulator}, and {@link #server()} gives it as well.
 */
public final class ComfySimulatorExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {

  private final ComfySimulatorBuilder builder;
  private @Nullable ComfySimulator server;
  private @Nullable ExtensionContext owner;

  /** A server with the builder's defaults. */
  public ComfySimulatorExtension() {
    this(ComfySimulator.builder());
  }

  /** A server that the builder describes. */
  public ComfySimulatorExtension(ComfySimulatorBuilder builder) {
    this.builder = builder;
  }

  /**
   * The running server.
   *
   * @throws IllegalStateException when no test is under way
   */
  public ComfySimulator server() {
    if (server == null) {
      throw new IllegalStateException("the simulator runs only while tests do");
    }
    return server;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    startFor(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    startFor(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (server != null) {
      server.faults().clear();
    }
    stopFor(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stopFor(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ComfySimulator.class;
  }

  @Override
  public ComfySimulator resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return server();
  }

  private void startFor(ExtensionContext context) {
    if (server == null) {
      server = builder.build().start();
      owner = context;
    }
  }

  /** Nested classes and methods use the server of the class around them and leave it running. */
  private void stopFor(ExtensionContext context) {
    if (server != null && context.equals(owner)) {
      server.close();
      server = null;
      owner = null;
    }
  }
}
