package fr.lignealigne.walls;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments for anything one may ask of a service: what stands on the stage, and the plainest value of all else. */
final class Samples {

    /** Sets of arguments tried of one method. */
    private static final int MOST = 120;

    /** The same of one that proves a password, which is slow on purpose. */
    private static final int MOST_PROOFS = 3;

    private final Stage stage;

    Samples(Stage stage) {
        this.stage = stage;
    }

    /** The same sets in the same order each time. */
    Stream<@Nullable Object[]> arguments(Method method, Viewer viewer) {
        List<List<@Nullable Object>> sets = List.of(List.of());
        for (Parameter parameter : method.getParameters()) {
            List<@Nullable Object> values = parameter.getType() == Viewer.class ? List.of(viewer) : values(parameter);
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> set : sets) {
                for (Object value : values) {
                    List<@Nullable Object> one = new ArrayList<>(set);
                    one.add(value);
                    longer.add(one);
                }
            }
            sets = longer.subList(0, Math.min(longer.size(), MOST));
        }
        boolean proves = Arrays.stream(method.getParameters()).anyMatch(Samples::isPassword);
        return sets.stream().limit(proves ? MOST_PROOFS : MOST).map(List::toArray);
    }

    private List<@Nullable Object> values(Parameter parameter) {
        Class<?> type = parameter.getType();
        String name = parameter.getName();
        List<@Nullable Object> values = new ArrayList<>();
        if (isPassword(parameter)) {
            values.add(People.PASSWORD);
        } else if (type == int.class) {
            values.add(number(name));
        } else {
            values.addAll(stage.things.of(type));
            if (values.isEmpty() && type.isEnum()) {
                values.addAll(Arrays.asList(type.getEnumConstants()));
            }
            if (values.isEmpty()) {
                values.add(plain(parameter.getParameterizedType()));
            }
        }
        return values;
    }

    private static boolean isPassword(Parameter parameter) {
        return parameter.getName().contains("assword");
    }

    private static int number(String name) {
        if (name.startsWith("last")) {
            return 6;
        }
        return name.startsWith("limit") ? 500 : name.startsWith("first") ? 1 : name.startsWith("seen") ? 2 : 0;
    }

    private @Nullable Object plain(Type wanted) {
        if (wanted instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw) {
            return Collection.class.isAssignableFrom(raw) ? many(raw, of.getActualTypeArguments()[0]) : null;
        }
        if (!(wanted instanceof Class<?> type)) {
            return null;
        }
        if (type == String.class) {
            return "Des mots.";
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == UUID.class) {
            return new UUID(0, 1);
        }
        if (type == Instant.class) {
            return Instant.now().plusSeconds(86_400);
        }
        if (type == LocalDate.class) {
            return LocalDate.now().plusDays(1);
        }
        List<?> kept = stage.things.of(type);
        if (!kept.isEmpty()) {
            return kept.getFirst();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? written(type) : null;
    }

    private Collection<?> many(Class<?> raw, Type of) {
        List<Object> all = new ArrayList<>(of instanceof Class<?> type ? stage.things.of(type) : List.of());
        if (all.isEmpty()) {
            Object one = plain(of);
            all.addAll(one == null ? List.of() : List.of(one));
        }
        return raw == Set.class ? Collections.unmodifiableSet(new HashSet<>(all)) : all;
    }

    /** The record that says nothing, if it has one; else with the plainest value of each part. */
    private @Nullable Object written(Class<?> type) {
        try {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    field.setAccessible(true);
                    return field.get(null);
                }
            }
            RecordComponent[] parts = type.getRecordComponents();
            var made = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(parts)
                    .map(part -> plain(part.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
