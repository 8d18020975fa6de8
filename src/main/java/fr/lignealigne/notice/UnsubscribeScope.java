package fr.lignealigne.notice;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a link ends.
 *
 * @param kind null for all that come in digests
 */
public record UnsubscribeScope(@Nullable NoticeKind kind) {

    public static final UnsubscribeScope DIGEST = new UnsubscribeScope(null);

    private static final String WRITTEN_DIGEST = "DIGEST";

    static Optional<UnsubscribeScope> of(String written) {
        return written.equals(WRITTEN_DIGEST)
                ? Optional.of(DIGEST)
                : Arrays.stream(NoticeKind.values())
                        .filter(kind -> !kind.isCompulsory() && kind.name().equals(written))
                        .findFirst()
                        .map(UnsubscribeScope::new);
    }

    @Override
    public String toString() {
        return kind == null ? WRITTEN_DIGEST : kind.name();
    }
}
