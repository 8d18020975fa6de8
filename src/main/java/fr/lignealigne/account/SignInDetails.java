package fr.lignealigne.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where an attempt to sign in comes from: the network, and the device when it is one that came in before. */
public final class SignInDetails extends WebAuthenticationDetails {

    private final @Nullable String device;

    /**
     * The details of this request; of the device's secret only the hash stays in the session.
     *
     * @param secret what the device carries; null for one that never came in
     */
    public SignInDetails(HttpServletRequest request, @Nullable String secret) {
        super(request);
        this.device = secret == null ? null : Secrets.hash(secret);
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
