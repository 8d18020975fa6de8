package fr.lignealigne.notice;

import fr.lignealigne.account.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends mails by a link, without signing in (RFC 8058). The link names a person and what it ends, sealed with HMAC-SHA256
 * (RFC 2104) over these, the person's address and their seat: once one of the two is another, it does nothing.
 */
@Service
public class Unsubscribing {

    private static final String SEAL = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final Pattern LINK = Pattern.compile("([0-9a-f-]{36})\\.([A-Z_]{1,24})\\.([A-Za-z0-9_-]{43})");

    private final UnsubscribingQueries queries;
    private final ChoiceTable table;
    private final NoticeChoices choices;

    Unsubscribing(UnsubscribingQueries queries, ChoiceTable table, NoticeChoices choices) {
        this.queries = queries;
        this.table = table;
        this.choices = choices;
    }

    /** What the link to this person's mails ends with; to be handed to nobody else. */
    @Transactional
    public String token(PersonId person, UnsubscribeScope scope) {
        String seat = queries.seat(person).orElseThrow();
        return person + "." + scope + "." + seal(person, scope, seat);
    }

    /** Which mails a link means to end, whether or not it is a right one; empty when it is none at all. */
    public Optional<UnsubscribeScope> scope(String token) {
        Matcher link = LINK.matcher(token);
        return link.matches() ? UnsubscribeScope.of(link.group(2)) : Optional.empty();
    }

    /** Ends these mails; a wrong or an old link does nothing, and its holder is told the same. */
    @Transactional
    public void unsubscribe(String token) {
        Matcher link = LINK.matcher(token);
        Optional<UnsubscribeScope> scope = scope(token);
        if (!link.matches() || scope.isEmpty() || !isUuid(link.group(1))) {
            return;
        }
        PersonId person = PersonId.of(link.group(1));
        String right = seal(person, scope.get(), queries.seat(person).orElse(""));
        if (MessageDigest.isEqual(bytes(right), bytes(link.group(3)))) {
            end(person, scope.get());
        }
    }

    private void end(PersonId person, UnsubscribeScope scope) {
        if (scope.kind() != null) {
            choices.choose(person, scope.kind(), NoticePace.NEVER);
            return;
        }
        for (Map.Entry<NoticeKind, NoticePace> chosen : table.paces(person).entrySet()) {
            if (chosen.getValue().isDigest()) {
                choices.choose(person, chosen.getKey(), NoticePace.NEVER);
            }
        }
    }

    private String seal(PersonId person, UnsubscribeScope scope, String seat) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(queries.key(KeyGenerators.secureRandom(KEY_LENGTH)::generateKey), SEAL));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(bytes(person + "\n" + scope + "\n" + seat)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SEAL, e);
        }
    }

    private static boolean isUuid(String written) {
        try {
            return UUID.fromString(written).toString().equals(written);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
