package dev.weft.support;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a listing writes types: short for those of the JDK and our own, with the package for all
 * others, and always with what may be null. The JDK's own {@code toString} differs by version.
 */
final class TypeText {

  private TypeText() {}

  static String of(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      String ofArray = isNullable(type) ? " @Nullable []" : "[]";
      return of(array.getAnnotatedGenericComponentType()) + ofArray;
    }
    return (isNullable(type) ? "@Nullable " : "") + withoutNullness(type);
  }

  static String list(AnnotatedType[] types) {
    return Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(", "));
  }

  /** Bounds behind a keyword; nothing when any object will do. */
  static String bounds(String keyword, AnnotatedType[] bounds) {
    String text = Arrays.stream(bounds).map(TypeText::of).collect(Collectors.joining(" & "));
    return text.isEmpty() || text.equals("Object") ? "" : keyword + text;
  }

  static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    if (outer != null) {
      return name(outer) + "." + type.getSimpleName();
    }
    boolean familiar =
        type.isPrimitive()
            || type.getName().startsWith("java.")
            || type.getName().startsWith("dev.weft.");
    return familiar ? type.getSimpleName() : type.getName();
  }

  private static String withoutNullness(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
      return name(raw) + "<" + list(parameterized.getAnnotatedActualTypeArguments()) + ">";
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
      return lower.length > 0
          ? "?" + bounds(" super ", lower)
          : "?" + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
    }
    return type.getType() instanceof Class<?> raw ? name(raw) : type.getType().getTypeName();
  }

  private static boolean isNullable(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }
}
