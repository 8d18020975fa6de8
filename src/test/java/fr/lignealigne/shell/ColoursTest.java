package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no words stands out from its ground by 3 to 1 in both lights (WCAG 1.4.11, RGAA 3.3); words are axe's to measure. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)");

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");

    private static final double ENOUGH = 3;

    /** A colour by its name, in the light and in the dark. */
    private final Map<String, List<String>> tokens = new HashMap<>();

    ColoursTest() throws IOException {
        TOKEN.matcher(Files.readString(Path.of("frontend/styles/tokens.css")))
                .results()
                .forEach(token -> tokens.put(token.group(1), List.of(token.group(2), token.group(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge", "focus", "accent", "warm", "good", "bad", "state-blue"})
    void standOutFromEveryGround(String name) {
        for (String ground : GROUNDS) {
            for (int light = 0; light < 2; light++) {
                assertThat(contrast(
                                tokens.get(name).get(light), tokens.get(ground).get(light)))
                        .as(name + " on " + ground)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
    }

    /** WCAG 2.2, « contrast ratio ». */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** WCAG 2.2, « relative luminance ». */
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
