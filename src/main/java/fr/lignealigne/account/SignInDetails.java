package fr.lignealigne.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Where an attempt to sign in comes from: the network, and the device when it is one that came in before; and whether it
 * is the second step of one that began in this session.
 */
public final class SignInDetails extends WebAuthenticationDetails {

    private final @Nullable String device;
    private final transient @Nullable Step step;

    /**
     * The details of this request; of the device's secret only the hash stays in the session.
     *
     * @param secret what the device carries; null for one that never came in
     */
    public SignInDetails(HttpServletRequest request, @Nullable String secret) {
        super(request);
        this.device = secret == null ? null : Secrets.hash(secret);
        this.step = stepOf(request);
    }

    private SignInDetails(SignInDetails other) {
        super(other.getRemoteAddress(), other.getSessionId());
        this.device = other.device;
        this.step = null;
    }

    /**
     * The second step.
     *
     * @param kind which factor is shown
     */
    record Step(HalfIn halfIn, String kind) {}

    private static @Nullable Step stepOf(HttpServletRequest request) {
        String kind = request.getParameter(HalfIn.STEP);
        HttpSession session = request.getSession(false);
        return kind != null && session != null && session.getAttribute(HalfIn.ATTRIBUTE) instanceof HalfIn halfIn
                ? new Step(halfIn, kind)
                : null;
    }

    @Nullable
    Step step() {
        return step;
    }

    /** What the session keeps of it. */
    SignInDetails withoutStep() {
        return new SignInDetails(this);
    }

    @Nullable
    String device() {
        return device;
    }

    /** The client's address; of IPv6 the network of 64 bits, which one household has whole. */
    String place() {
        return network(getRemoteAddress());
    }

    /** The network an address belongs to. */
    public static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignInDetails details && Objects.equals(device, details.device);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hashCode(device);
    }
}
