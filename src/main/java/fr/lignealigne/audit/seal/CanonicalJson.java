package fr.lignealigne.audit.seal;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON in the one form of RFC 8785, without fractions and null: the same content is always the same bytes. */
final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The bytes of lists, maps by text, texts, whole numbers and booleans. */
    static byte[] of(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case String text -> write(text, json);
            case Long number -> json.append(number.longValue());
            case Boolean truth -> json.append(truth.booleanValue());
            case List<?> list -> write(list, json);
            case Map<?, ?> map -> write(map, json);
            default -> throw new IllegalArgumentException("Nothing that JSON holds");
        }
    }

    private static void write(List<?> list, StringBuilder json) {
        json.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next(), json);
            json.append(each.hasNext() ? "," : "");
        }
        json.append(']');
    }

    /** By the order of UTF-16 code units, as texts are compared in Java. */
    private static void write(Map<?, ?> map, StringBuilder json) {
        json.append('{');
        var sorted = new TreeMap<Object, Object>(map);
        for (Iterator<Map.Entry<Object, Object>> each = sorted.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Object, Object> entry = each.next();
            write(entry.getKey().toString(), json);
            json.append(':');
            write(entry.getValue(), json);
            json.append(each.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private static void write(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (one < ' ') {
                        json.append("\\u00").append(HEX.charAt(one >> 4)).append(HEX.charAt(one & 15));
                    } else {
                        json.append(one);
                    }
                }
            }
        }
        json.append('"');
    }
}
