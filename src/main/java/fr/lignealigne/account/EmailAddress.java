package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bare address of one mailbox, as people have them: no name beside it, no brackets, no quotes, no comments. */
final class EmailAddress {

    private static final int LONGEST = 254;

    private static final Pattern USUAL = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

    private EmailAddress() {}

    /** An address as it is kept. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The address that was typed, as it is kept; refuses what is none. */
    static String of(String typed) {
        String address = normal(typed);
        if (!isWellFormed(address)) {
            throw new Invalid("invitation.address");
        }
        return address;
    }

    /** Whether a mail can be sent there (RFC 5321), and what was typed is the address and nothing else. */
    static boolean isWellFormed(String typed) {
        if (typed.length() > LONGEST || !USUAL.matcher(typed).matches()) {
            return false;
        }
        try {
            InternetAddress address = new InternetAddress(typed, true);
            address.validate();
            return typed.equals(address.getAddress());
        } catch (AddressException malformed) {
            return false;
        }
    }
}
