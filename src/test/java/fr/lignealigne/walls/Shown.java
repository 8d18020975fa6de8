package fr.lignealigne.walls;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that an answer of a service holds, down to its last field, as text. */
final class Shown {

    /** What an answer without anything in it reads like. */
    static final Set<String> NOTHING = Set.of("", "null ", "false ", "0 ");

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Shown() {}

    static String text(@Nullable Object answer) {
        Shown shown = new Shown();
        shown.add(answer);
        return shown.text.toString();
    }

    private void add(@Nullable Object one) {
        switch (one) {
            case null -> text.append("null ");
            case Optional<?> optional -> optional.ifPresent(this::add);
            case Collection<?> all -> all.forEach(this::add);
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case Throwable refused -> text.append(refused).append(' ');
            case byte[] bytes -> text.append(new String(bytes, StandardCharsets.UTF_8));
            default -> addOther(one);
        }
    }

    private void addOther(Object one) {
        if (one.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(one); i++) {
                add(Array.get(one, i));
            }
        } else if (!one.getClass().getPackageName().startsWith("fr.lignealigne") || one instanceof Enum) {
            text.append(one).append(' ');
        } else if (seen.add(one)) {
            for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    addField(one, field);
                }
            }
        }
    }

    private void addField(Object one, Field field) {
        if (Modifier.isStatic(field.getModifiers())) {
            return;
        }
        try {
            field.setAccessible(true);
            add(field.get(one));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
