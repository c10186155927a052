package dev.weft.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files that nobody would write, made of those that somebody wrote. The same number gives the same
 * files.
 *
 * @param kind how they were made
 * @param texts by name
 */
record FuzzInput(String kind, SortedMap<String, String> texts) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"\\n]*\"|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+|\\.\\.|->|<-|\\s+|.", Pattern.DOTALL);

  private static final List<String> WORDS =
      List.of(
          ("package import workflow from use fragment choice param was required optional in step output"
                  + " one label let set bypass mute when keeping toggle switch each chains repeats preset"
                  + " require group deprecated on off saved random given min max int float text seed bool"
                  + " image json secret KSampler SaveImage . .. , : = -> <- ( ) { } + - * / % < <= == != && ||"
                  + " ! ? # @ \" ' \\ /* */ // /// $ ${ 1 0 -1 1e999 9223372036854775808 1_0 0x1 \"a\" #3 @\"x\""
                  + " \"{a}\" \"{\" \"}\" \"{{\" true false null")
              .split(" "));

  private static final List<String> HOSTILE =
      List.of(
          "*/ class Evil {} /*",
          "\\u002a/",
          "\\uuu0022",
          "\"; System.exit(1); //",
          "\"\"\"",
          "$L $S $T $N $$ $> $<",
          "{@link Nothing} </code> <p>",
          "\ud83d",
          "\ude00\ud83d",
          "\u0000",
          "\u202e\u2028\u2029\u0085",
          "\ufeff",
          "\ufffd",
          "../../x",
          "C:\\x",
          "class",
          "_",
          "",
          " ",
          "😀👩‍👩‍👧",
          "采样器",
          "e\u0301",
          "\r",
          "%s %n",
          "a".repeat(5000),
          "-".repeat(300),
          "(".repeat(300),
          "{".repeat(300),
          "1".repeat(500),
          "[".repeat(10_000),
          "{\"a\":".repeat(10_000),
          "[\"1\",0]",
          "\"\\ud800\"",
          "1e400",
          "-0.0",
          "NaN",
          "null");

  /** The sound and broken files of the tests; each folder is a project. */
  private static final List<SortedMap<String, String>> SEEDS =
      Stream.of("src/test/cases", "src/test/mutations", "../samples/cookbook/src/main/comfyui")
          .map(Path::of)
          .flatMap(FuzzInput::folders)
          .map(FuzzInput::read)
          .filter(files -> files.keySet().stream().anyMatch(name -> name.endsWith(".weft")))
          .toList();

  /** The files with a number. */
  static FuzzInput of(long number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    // The first numbers of neighbours are alike.
    random.nextLong();
    int kind = random.nextInt(100);
    SortedMap<String, String> seed = new TreeMap<>(SEEDS.get(random.nextInt(SEEDS.size())));
    if (kind < 8) {
      return new FuzzInput("random text", with(seed, ".weft", t -> characters(random), random));
    }
    if (kind < 18) {
      return new FuzzInput("random words", with(seed, ".weft", t -> words(random), random));
    }
    if (kind < 58) {
      return new FuzzInput("damaged mapping", with(seed, ".weft", t -> damaged(t, random), random));
    }
    if (kind < 80) {
      return new FuzzInput("damaged JSON", with(seed, ".json", t -> damaged(t, random), random));
    }
    if (kind < 90) {
      return new FuzzInput("hostile name", renamed(seed, random));
    }
    if (kind < 98) {
      SortedMap<String, String> both = with(seed, ".weft", t -> damaged(t, random), random);
      return new FuzzInput("all damaged", with(both, ".json", t -> damaged(t, random), random));
    }
    return new FuzzInput("repeated", with(seed, ending(random), t -> repeated(t, random), random));
  }

  private static Stream<Path> folders(Path root) {
    try (Stream<Path> found = Files.walk(root, 2)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if ((name.endsWith(".weft") || name.endsWith(".json")) && Files.isRegularFile(file)) {
          texts.put(
              name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static SortedMap<String, String> with(
      SortedMap<String, String> texts,
      String ending,
      Function<String, String> change,
      Random random) {
    SortedMap<String, String> changed = new TreeMap<>(texts);
    List<String> names = texts.keySet().stream().filter(name -> name.endsWith(ending)).toList();
    if (!names.isEmpty()) {
      changed.computeIfPresent(pick(names, random), (name, text) -> change.apply(text));
    }
    return changed;
  }

  private static String ending(Random random) {
    return random.nextBoolean() ? ".weft" : ".json";
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String characters(Random random) {
    int length = random.nextInt(400);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  private static String words(Random random) {
    String inside = random.nextBoolean() ? "package a workflow A from \"txt2img.json\" { " : "";
    return IntStream.range(0, random.nextInt(80))
        .mapToObj(i -> pick(random.nextInt(12) == 0 ? HOSTILE : WORDS, random))
        .collect(Collectors.joining(random.nextBoolean() ? " " : "\n", inside, ""));
  }

  private static String damaged(String text, Random random) {
    List<String> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return words(random);
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      damage(tokens, random);
    }
    return String.join("", tokens);
  }

  private static void damage(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size());
    String token = tokens.get(at);
    tokens.set(
        at,
        switch (random.nextInt(9)) {
          case 0 -> "";
          case 1 -> token + " " + token;
          case 2 -> pick(tokens, random);
          case 3 -> " " + pick(WORDS, random) + " ";
          case 4 -> pick(HOSTILE, random);
          case 5 -> token + pick(HOSTILE, random);
          case 6 -> quoted(pick(HOSTILE, random));
          case 7 -> slip(token, random);
          default -> {
            List<String> other = tokens(pick(List.copyOf(pick(SEEDS, random).values()), random));
            int from = other.isEmpty() ? 0 : random.nextInt(other.size());
            int to = Math.min(other.size(), from + random.nextInt(30));
            yield token + " " + String.join("", other.subList(from, to)) + " ";
          }
        });
  }

  /** One letter more, less or other. */
  private static String slip(String token, Random random) {
    int at = random.nextInt(token.length() + 1);
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    return switch (random.nextInt(3)) {
      case 0 -> token.substring(0, at) + letter + token.substring(at);
      case 1 -> token.isEmpty() ? letter : token.substring(1);
      default ->
          token.substring(0, at) + letter + token.substring(Math.min(token.length(), at + 1));
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A word or text of all files is another one. */
  private static SortedMap<String, String> renamed(SortedMap<String, String> texts, Random random) {
    List<String> all = tokens(String.join("\n", texts.values()));
    List<String> names = all.stream().filter(t -> t.length() > 2 && !t.isBlank()).toList();
    SortedMap<String, String> renamed = new TreeMap<>(texts);
    if (!names.isEmpty()) {
      String old = pick(names, random);
      String hostile = pick(HOSTILE, random);
      String other = old.startsWith("\"") || random.nextBoolean() ? quoted(hostile) : hostile;
      renamed.replaceAll((name, text) -> text.replace(old, other));
    }
    return renamed;
  }

  private static String repeated(String text, Random random) {
    List<String> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return text;
    }
    int from = random.nextInt(tokens.size());
    int to = Math.min(tokens.size(), from + 1 + random.nextInt(40));
    String part = String.join("", tokens.subList(from, to));
    int times = (1 << 10) << random.nextInt(10);
    String many = part.repeat(Math.min(times, 1 + 5_000_000 / (part.length() + 1)));
    return String.join("", tokens.subList(0, from))
        + many
        + String.join("", tokens.subList(to, tokens.size()));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** What there is to compile. */
  Map<Path, String> in(Path root) {
    return texts.entrySet().stream()
        .collect(Collectors.toMap(file -> root.resolve(file.getKey()), Map.Entry::getValue));
  }
}
