package fr.lignealigne.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Where an attempt to sign in comes from: the network, and the device when it is one that came in before; and whether it
 * is the second step of one that began in this session.
 */
public final class SignInDetails extends WebAuthenticationDetails {

    private static final int IPV4 = 4;
    private static final int NETWORK = 8;

    private final @Nullable String device;
    private final transient @Nullable Step step;
    private final @Nullable String token;

    /**
     * The details of this request; of the device's secret only the hash stays in the session.
     *
     * @param secret what the device carries; null for one that never came in
     */
    public SignInDetails(HttpServletRequest request, @Nullable String secret) {
        super(request);
        this.device = secret == null ? null : Secrets.hash(secret);
        this.step = stepOf(request);
        this.token = null;
    }

    private SignInDetails(SignInDetails other, @Nullable String token) {
        super(other.getRemoteAddress(), other.getSessionId());
        this.device = other.device;
        this.step = null;
        this.token = token;
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

    /**
     * What the session keeps of it.
     *
     * @param token what the State's sign-on vouched with; null after the password
     */
    public SignInDetails kept(@Nullable String token) {
        return new SignInDetails(this, token);
    }

    /** What the State's sign-on vouched with, with which one leaves there too; null for who came in by the password. */
    public @Nullable String token() {
        return token;
    }

    @Nullable
    String device() {
        return device;
    }

    /** The client's address; of IPv6 the network of 64 bits, which one household has whole. */
    String place() {
        return network(getRemoteAddress());
    }

    /** The network an address belongs to, however it is written; what is no address stands for itself. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(withoutScope(address)).getAddress();
            return bytes.length == IPV4 ? address : HexFormat.ofDelimiter(":").formatHex(bytes, 0, NETWORK);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** Without the name of the interface, which is this machine's alone. */
    private static String withoutScope(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
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
