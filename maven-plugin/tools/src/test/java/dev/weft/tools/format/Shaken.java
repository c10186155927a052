package dev.weft.tools.format;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.MappingToken;
import java.util.List;
import java.util.Random;

/** A mapping as a careless person might write it: other blanks, and comments wherever they go. */
record Shaken(String original, long seed) {
  private static final List<String> BLANKS =
      List.of(" ", " ", " ", "\n", "\n\n\n", "\t", "    ", "\n\t ", "\r\n");
  private static final List<String> COMMENTS =
      List.of(" // a\n", "\n// b \n", " /* c */ ", "\n/* d\n   e */ ", "\n\n /*f*/\n", " /**/ ");

  String text() {
    Random random = new Random(seed);
    int comments = random.nextInt(8);
    StringBuilder text = new StringBuilder();
    for (MappingToken token :
        MappingParser.parse(SourceFile.of("a.weft", original), new DiagnosticSink()).tokens()) {
      boolean blank = token.kind() == MappingToken.Kind.BLANK;
      boolean endsComment = blank && text.lastIndexOf("//") > text.lastIndexOf("\n");
      if (endsComment) {
        text.append('\n');
      } else if (blank && random.nextInt(3) > 0) {
        text.append(pick(random.nextInt(40) < comments ? COMMENTS : BLANKS, random));
      } else {
        text.append(token.text());
      }
    }
    return text.toString();
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
