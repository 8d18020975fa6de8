package fr.lignealigne.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainedEntryTest {

    private static final UUID SOMEBODY = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 27, 9, 5, 0, 120_000_000);

    @Test
    void hashesTheFormThatIsWrittenDown() throws Exception {
        String form = "23:ligne-a-ligne journal 1\n64:" + ChainedEntry.BEGINNING
                + "\n1:1\n2:42\n27:2026-11-27T09:05:00.120000Z\n8:SignedIn\n36:" + SOMEBODY + "\n3:né\n";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
        assertThat(new ChainedEntry(1, 42, AT, "SignedIn", SOMEBODY, "né").hashAfter(ChainedEntry.BEGINNING))
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void whateverIsChangedChangesTheHash() {
        var entry = new ChainedEntry(1, 42, AT, "SignedIn", SOMEBODY, "object");
        assertThat(Stream.of(
                                entry,
                                new ChainedEntry(2, 42, AT, "SignedIn", SOMEBODY, "object"),
                                new ChainedEntry(1, 43, AT, "SignedIn", SOMEBODY, "object"),
                                new ChainedEntry(1, 42, AT.plusNanos(1_000), "SignedIn", SOMEBODY, "object"),
                                new ChainedEntry(1, 42, AT, "SignedI", SOMEBODY, "nobject"),
                                new ChainedEntry(1, 42, AT, "SignedIn", null, "object"),
                                new ChainedEntry(1, 42, AT, "SignedIn", null, SOMEBODY + "object"),
                                new ChainedEntry(1, 42, AT, "SignedIn\n0:\n6:object", null, ""),
                                new ChainedEntry(1, 42, AT, "SignedIn", SOMEBODY, "objects"))
                        .map(one -> one.hashAfter(ChainedEntry.BEGINNING)))
                .doesNotHaveDuplicates();
        assertThat(entry.hashAfter("f".repeat(64))).isNotEqualTo(entry.hashAfter(ChainedEntry.BEGINNING));
    }
}
