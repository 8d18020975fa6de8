package fr.lignealigne.account;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** With what somebody shows, beside the password, that it is they. */
public enum FactorKind {
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    CODE("FACTOR_CODE"),
    RECOVERY("FACTOR_RECOVERY");

    private final String authority;

    FactorKind(String authority) {
        this.authority = authority;
    }

    /** The name under which the session remembers when it was last shown. */
    String authority() {
        return authority;
    }

    static boolean isSecond(String authority) {
        for (FactorKind kind : values()) {
            if (kind.authority.equals(authority)) {
                return true;
            }
        }
        return false;
    }
}
