package dev.weft.testkit.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters behind the first semicolon of a header. */
final class HeaderParameters {
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

  private final Map<String, String> values = new TreeMap<>();

  private HeaderParameters() {}

  static HeaderParameters of(String header) {
    HeaderParameters parameters = new HeaderParameters();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      String value = quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      parameters.values.put(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    return parameters;
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A value written as RFC 5987 says: {@code name*=UTF-8''percent%20encoded}. */
  Optional<String> getExtended(String name) {
    return get(name + "*")
        .map(value -> value.substring(value.lastIndexOf('\'') + 1).replace("+", "%2B"))
        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8));
  }
}
