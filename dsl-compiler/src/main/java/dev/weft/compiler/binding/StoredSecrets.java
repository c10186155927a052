package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import java.util.List;

/** Says where secrets end up however well a program keeps them. */
final class StoredSecrets {
  private StoredSecrets() {}

  static void check(Scope scope) {
    List<Parameter> secrets =
        scope.bound(Parameter.class).stream().filter(Parameter::isSecret).toList();
    if (secrets.isEmpty()) {
      return;
    }
    Diagnostic.Builder note =
        Diagnostic.of(
                DiagnosticCode.SECRET_IS_STORED,
                secrets.get(0).declaration().name().span(),
                "ComfyUI keeps what its nodes are given, secrets too")
            .label("is written into saved pictures, and into the server's history")
            .help(
                "start the server with --disable-metadata, hand on none of its pictures otherwise,"
                    + " and let nobody else read its history");
    secrets.stream()
        .skip(1)
        .forEach(secret -> note.related(secret.declaration().name().span(), "and this one"));
    scope.report(note);
  }
}
