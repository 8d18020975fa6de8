package fr.lignealigne.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented sentence with what in it may identify a person.
 *
 * @param heldOut whether the rules were written without looking at it
 * @param text as a person types it
 */
record LabelledSentence(boolean heldOut, String text, List<Label> labels) {

    private static final Pattern LABEL = Pattern.compile("\\{([A-Z_]+):([^}]*)}");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|u([0-9a-f]{4}))");

    /** @param to after the last character */
    record Label(PersonalDataKind kind, int from, int to) {

        /** Whether a finding is of this kind and hides at least this share of it, in per cent. */
        boolean isFound(Finding finding, int percent) {
            int both = Math.min(to, finding.to()) - Math.max(from, finding.from());
            return finding.kind() == kind && both * 100 >= percent * (to - from);
        }

        boolean meets(Finding finding) {
            return from < finding.to() && finding.from() < to;
        }
    }

    static List<LabelledSentence> all() throws IOException {
        InputStream file = Objects.requireNonNull(LabelledSentence.class.getResourceAsStream("/privacy/sentences.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LabelledSentence::of)
                    .toList();
        }
    }

    private static LabelledSentence of(String line) {
        String sentence = ESCAPE.matcher(line.substring(2))
                .replaceAll(escape ->
                        escape.group(1) == null ? "\n" : Character.toString(Integer.parseInt(escape.group(1), 16)));
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(sentence);
        while (label.find()) {
            label.appendReplacement(text, "");
            int from = text.length();
            text.append(label.group(2));
            labels.add(new Label(PersonalDataKind.valueOf(label.group(1)), from, text.length()));
        }
        label.appendTail(text);
        return new LabelledSentence(line.startsWith("H\t"), text.toString(), labels);
    }
}
