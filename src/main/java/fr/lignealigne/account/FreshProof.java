package fr.lignealigne.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What cannot be undone takes a second factor shown within the last minutes, from whoever has or must have one: an open
 * session is not enough. The session remembers when each factor was shown.
 */
@Component
public class FreshProof {

    static final Duration FRESH = Duration.ofMinutes(5);

    private final HeldFactors held;
    private final CompulsoryFactors compulsory;
    private final Clock clock;

    FreshProof(HeldFactors held, CompulsoryFactors compulsory, Clock clock) {
        this.held = held;
        this.compulsory = compulsory;
        this.clock = clock;
    }

    /** Refuses whoever has or must have a second factor and did not show it lately. */
    public void refuseUnlessShown(Viewer viewer) {
        if (isAsked(viewer)) {
            throw new ProofAsked();
        }
    }

    /** Whether it would be asked of this viewer now; who must have one and lost it cannot do such an act. */
    public boolean isAsked(Viewer viewer) {
        return !isShown() && (compulsory.isFor(viewer.roles()) || held.any(viewer.person()));
    }

    private boolean isShown() {
        return lastShown(SecurityContextHolder.getContext().getAuthentication())
                .filter(shown -> shown.isAfter(clock.instant().minus(FRESH)))
                .isPresent();
    }

    /** When a second factor was last shown in this session; empty when none was. */
    static Optional<Instant> lastShown(@Nullable Authentication signedIn) {
        return signedIn == null
                ? Optional.empty()
                : signedIn.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .filter(factor -> FactorKind.isSecond(factor.getAuthority()))
                        .map(FactorGrantedAuthority::getIssuedAt)
                        .max(Comparator.naturalOrder());
    }
}
