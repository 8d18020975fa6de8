package fr.lignealigne.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * Somebody whose password was right, or whom the State's sign-on vouched for, and who has to show a second factor, or to
 * set one up. It lies in a session where nobody is signed in, so that nothing opens by it but the page that asks; it ends
 * with the minutes, with the wrong tries, with the password, with what vouched for it, and by coming in.
 */
public final class HalfIn {

    /** The name of the session's attribute. */
    public static final String ATTRIBUTE = "half-in";

    /** The parameter of the door's form that says which factor is shown. */
    public static final String STEP = "etape";

    /** What it says once one was set up. */
    public static final String SET_UP = "pose";

    /** The page that asks. */
    public static final String PAGE = "second-facteur";

    public static final Duration LIFE = Duration.ofMinutes(15);
    static final int MOST_WRONG = 5;

    private final PersonId person;
    private final String email;
    private final String password;
    private final Instant since;
    private final @Nullable FactorSetup setup;
    private final @Nullable StateIdentity identity;
    private int wrong;
    private boolean over;
    private @Nullable FactorSummary setUp;
    private @Nullable PublicKeyCredentialRequestOptions asked;

    /**
     * @param password a digest of the hash of the password that was right
     * @param setup null for who has a factor and has to show it
     * @param identity what the State's sign-on vouched for in place of the password; null after the password
     */
    HalfIn(
            PersonId person,
            String email,
            String password,
            Instant since,
            @Nullable FactorSetup setup,
            @Nullable StateIdentity identity) {
        this.person = person;
        this.email = email;
        this.password = password;
        this.since = since;
        this.setup = setup;
        this.identity = identity;
    }

    @Nullable
    StateIdentity identity() {
        return identity;
    }

    /** With what one leaves the State's sign-on; null after the password. */
    @Nullable
    String token() {
        return identity == null ? null : identity.token();
    }

    PersonId person() {
        return person;
    }

    /** Whose address it is. */
    public String email() {
        return email;
    }

    Instant since() {
        return since;
    }

    boolean isOf(String passwordNow) {
        return password.equals(passwordNow);
    }

    /** What is set up here; null for who has to show what they have. */
    public @Nullable FactorSetup setup() {
        return setup;
    }

    synchronized boolean isOver(Instant now) {
        return over || wrong >= MOST_WRONG || now.isAfter(since.plus(LIFE));
    }

    /** One more wrong try; the last one ends it. */
    synchronized void fail() {
        wrong++;
    }

    /** Ends it, once. */
    synchronized boolean end() {
        boolean first = !over;
        over = true;
        return first;
    }

    synchronized void hasSetUp(FactorSummary factor) {
        this.setUp = factor;
    }

    /** What was set up in it; null while nothing was. */
    synchronized @Nullable FactorSummary factorSetUp() {
        return setUp;
    }

    synchronized void ask(PublicKeyCredentialRequestOptions options) {
        this.asked = options;
    }

    /** What the browser was asked, once. */
    synchronized @Nullable PublicKeyCredentialRequestOptions takeAsked() {
        PublicKeyCredentialRequestOptions taken = asked;
        asked = null;
        return taken;
    }
}
