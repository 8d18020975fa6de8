package fr.lignealigne.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Test
    void hasOneFormWhateverTheOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("é", 1L);
        map.put("b", true);
        map.put("a", List.of("x", -7L));
        assertThat(words(map)).isEqualTo("{\"a\":[\"x\",-7],\"b\":true,\"é\":1}");
        assertThat(words(List.of())).isEqualTo("[]");
        assertThat(words(Map.of())).isEqualTo("{}");
    }

    @Test
    void escapesWhatRfc8785SaysAndNothingElse() {
        assertThat(words("\"\\/\b\t\n\f\r\u0000\u001f\u007f\u2028€😀"))
                .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028€😀\"");
    }

    @Test
    void anotherLibraryReadsTheSame() {
        StringBuilder all = new StringBuilder();
        for (char one = 0; one < 0xd800; one++) {
            all.append(one);
        }
        List<Object> said = List.of(all.toString(), Map.of("k", List.of(false, Long.MIN_VALUE)));
        assertThat(JsonMapper.shared().readValue(CanonicalJson.of(said), List.class))
                .isEqualTo(said);
    }

    @Test
    void refusesWhatHasNoOneForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(1.5));
    }

    private static String words(Object value) {
        return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
    }
}
