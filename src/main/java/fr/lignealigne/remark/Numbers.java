package fr.lignealigne.remark;

import fr.lignealigne.shared.Clocks;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of remarks and receipts, drawn at random: counted one after the other, two of one's own would tell how
 * much others deposited in between. Of two deposits that draw the same at once, the second one draws anew.
 */
@Component
class Numbers {

    private static final int BOUND = 1_000_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « R-048213 », as many as are asked for. */
    List<String> ofRemarks(int count) {
        Set<String> free = new HashSet<>();
        while (free.size() < count) {
            Set<String> drawn = new HashSet<>();
            while (free.size() + drawn.size() < count) {
                drawn.add("R-%06d".formatted(random.nextInt(BOUND)));
            }
            taken("select code from remark where code in (:drawn)", drawn).forEach(drawn::remove);
            free.addAll(drawn);
        }
        return List.copyOf(free);
    }

    /** « AR-2026-730915 », with the year in Paris. */
    String ofReceipt(Instant at) {
        String number;
        do {
            number = "AR-%d-%06d".formatted(at.atZone(Clocks.PARIS).getYear(), random.nextInt(BOUND));
        } while (!taken("select number from receipt where number in (:drawn)", Set.of(number))
                .isEmpty());
        return number;
    }

    /** The code of the revision that follows: « R-048213 », « R-048213-2 », « R-048213-3 ». */
    static String next(String code) {
        int dash = code.lastIndexOf('-');
        return code.indexOf('-') == dash
                ? code + "-2"
                : code.substring(0, dash + 1) + (Integer.parseInt(code.substring(dash + 1)) + 1);
    }

    private List<String> taken(String query, Set<String> drawn) {
        return jdbc.sql(query)
                .param("drawn", drawn)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
