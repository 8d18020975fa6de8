package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/** Showing one's second factor again while one is signed in; each gives the sign-in that remembers it. */
@Service
public class Proofs {

    private final HeldFactors held;
    private final FreshProof fresh;
    private final ShownFactors shown;
    private final Passkeys passkeys;
    private final PersonRepository people;
    private final Attempts attempts;
    private final Clock clock;

    Proofs(
            HeldFactors held,
            FreshProof fresh,
            ShownFactors shown,
            Passkeys passkeys,
            PersonRepository people,
            Attempts attempts,
            Clock clock) {
        this.held = held;
        this.fresh = fresh;
        this.shown = shown;
        this.passkeys = passkeys;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What this viewer may show; nobody else is asked for it. */
    public FactorsHeld held(Viewer viewer) {
        return attempts.read(() -> held.held(viewer.person(), false));
    }

    /** Whether an act that cannot be undone would ask for it now. */
    public boolean isAsked(Viewer viewer) {
        return attempts.read(() -> fresh.isAsked(viewer));
    }

    /** By a code of the application, or else by a recovery code. */
    public Authentication byCode(Viewer viewer, String code) {
        boolean isOfTheApp = code.strip().length() <= 7;
        return by(viewer, isOfTheApp ? FactorKind.CODE : FactorKind.RECOVERY, code, null);
    }

    public PasskeyAsked askPasskey(Viewer viewer) {
        return new PasskeyAsked(attempts.read(
                () -> passkeys.toShow(people.findById(viewer.person().value())
                        .orElseThrow(NotFound::new)
                        .email())));
    }

    public Authentication byPasskey(Viewer viewer, PasskeyAsked asked, String answer) {
        return by(viewer, FactorKind.PASSKEY, answer, asked.options());
    }

    private Authentication by(
            Viewer viewer, FactorKind kind, String answer, @Nullable PublicKeyCredentialRequestOptions asked) {
        String own = "person:" + viewer.person();
        if (!shown.isRight(viewer.person(), new SignInFailures.Origin(own, own), kind, answer, asked)) {
            throw new Invalid(kind == FactorKind.PASSKEY ? "factor.passkeyRefused" : "factor.codeRefused");
        }
        return renewed(kind);
    }

    private Authentication renewed(FactorKind kind) {
        Authentication now =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        GrantedAuthority factor = SecondSteps.factor(kind.authority(), clock.instant());
        List<GrantedAuthority> authorities = new ArrayList<>(now.getAuthorities());
        authorities.removeIf(older -> Objects.equals(older.getAuthority(), kind.authority()));
        authorities.add(factor);
        var renewed = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(now.getPrincipal()), null, authorities);
        renewed.setDetails(now.getDetails());
        return renewed;
    }
}
