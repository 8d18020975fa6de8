package fr.lignealigne.proconnect;

import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.account.StateSignInRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What of ProConnect's words the portal takes: who, through which provider, for which body. */
final class Vouched {

    private static final int LONGEST = 255;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private Vouched() {}

    /** @param left when they went there: whoever signed in before that may be somebody else */
    static StateIdentity identity(String issuer, Instant left, Authentication proved) {
        if (!(proved.getPrincipal() instanceof OidcUser user) || user.getUserInfo() == null) {
            throw new StateSignInRefused("nobody");
        }
        Instant signedIn = user.getIdToken().getAuthenticatedAt();
        if (signedIn == null || signedIn.isBefore(left.minus(CLOCKS_DIFFER))) {
            throw new StateSignInRefused("not signed in anew");
        }
        Map<String, Object> said = user.getUserInfo().getClaims();
        return new StateIdentity(
                issuer,
                plain(said.get("idp_id")),
                plain(user.getIdToken().getSubject()),
                plain(said.get("siret")),
                user.getIdToken().getTokenValue());
    }

    /** Signs that read the same to everybody: what is kept is a hash of them. */
    private static String plain(@Nullable Object claim) {
        if (claim instanceof String text
                && !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(sign -> sign > ' ' && sign < '\u007f')) {
            return text;
        }
        throw new StateSignInRefused("a claim is missing or odd");
    }
}
