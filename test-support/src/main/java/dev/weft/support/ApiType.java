package dev.weft.support;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one type: its head, and below it what of it can be called or overridden. */
final class ApiType {
  private final Class<?> type;

  ApiType(Class<?> type) {
    this.type = type;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(head());
    Arrays.stream(type.getDeclaredFields())
        .filter(Field::isEnumConstant)
        .forEach(constant -> lines.add("  " + constant.getName()));
    Set<String> members = new TreeSet<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.isEnumConstant() && isReachable(field))
        .forEach(field -> members.add("  " + field(field)));
    Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> isReachable(constructor) && !isCanonical(constructor))
        .forEach(constructor -> members.add("  new" + signature(constructor)));
    methods(type)
        .filter(method -> isReachable(method) && !isImplied(method))
        .forEach(method -> members.add("  " + method(method)));
    lines.addAll(members);
    return lines;
  }

  private String head() {
    StringBuilder head = new StringBuilder(deprecation(type));
    boolean closed = type.isEnum() || type.isRecord();
    head.append(type.isSealed() && !type.isEnum() ? "sealed " : "");
    head.append(Modifier.isAbstract(type.getModifiers()) && isClass() ? "abstract " : "");
    head.append(Modifier.isFinal(type.getModifiers()) && !closed ? "final " : "");
    head.append(kind()).append(' ').append(TypeText.name(type));
    head.append(typeParameters(type.getTypeParameters()));
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(c -> TypeText.of(c.getAnnotatedType()) + " " + c.getName())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    if (isClass() && type.getSuperclass() != Object.class) {
      head.append(" extends ").append(TypeText.of(type.getAnnotatedSuperclass()));
    }
    String supertypes = TypeText.list(type.getAnnotatedInterfaces());
    if (!supertypes.isEmpty()) {
      head.append(type.isInterface() ? " extends " : " implements ").append(supertypes);
    }
    return head.toString();
  }

  private boolean isClass() {
    return kind().equals("class");
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  /** The methods of the type, and those that it has from supertypes which nobody can name. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Class<?>> supertypes =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
    return Stream.concat(
        Stream.of(type.getDeclaredMethods()),
        supertypes.filter(s -> !PublicApi.isVisible(s)).flatMap(ApiType::methods));
  }

  private boolean isReachable(Member member) {
    boolean inherited =
        Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers());
    return !member.isSynthetic() && (Modifier.isPublic(member.getModifiers()) || inherited);
  }

  private boolean isCanonical(Constructor<?> constructor) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray());
  }

  /** Whether the kind of the type already says that there is such a method. */
  private boolean isImplied(Method method) {
    int parameters = method.getParameterCount();
    return switch (method.getName()) {
      case "hashCode", "toString" -> parameters == 0;
      case "equals" -> parameters == 1 && method.getParameterTypes()[0] == Object.class;
      case "values", "valueOf" -> type.isEnum() && Modifier.isStatic(method.getModifiers());
      default ->
          type.isRecord()
              && parameters == 0
              && Arrays.stream(type.getRecordComponents())
                  .anyMatch(component -> component.getName().equals(method.getName()));
    };
  }

  private static String field(Field field) {
    return deprecation(field)
        + modifiers(field)
        + TypeText.of(field.getAnnotatedType())
        + " "
        + field.getName();
  }

  private String method(Method method) {
    boolean open = !type.isInterface() && !Modifier.isFinal(type.getModifiers());
    return deprecation(method)
        + modifiers(method)
        + (method.isDefault() ? "default " : "")
        + (open && Modifier.isAbstract(method.getModifiers()) ? "abstract " : "")
        + (open && Modifier.isFinal(method.getModifiers()) ? "final " : "")
        + typeParameters(method.getTypeParameters()).replaceFirst(">$", "> ")
        + TypeText.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + signature(method);
  }

  private static String signature(Executable executable) {
    String parameters = TypeText.list(executable.getAnnotatedParameterTypes());
    if (executable.isVarArgs()) {
      parameters = parameters.replaceFirst("\\[]$", "...");
    }
    AnnotatedType[] thrown = executable.getAnnotatedExceptionTypes();
    return "(" + parameters + ")" + (thrown.length == 0 ? "" : " throws " + TypeText.list(thrown));
  }

  private static String typeParameters(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(
                variable ->
                    variable.getName()
                        + TypeText.bounds(" extends ", variable.getAnnotatedBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String modifiers(Member member) {
    return (Modifier.isProtected(member.getModifiers()) ? "protected " : "")
        + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
  }

  private static String deprecation(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
  }
}
