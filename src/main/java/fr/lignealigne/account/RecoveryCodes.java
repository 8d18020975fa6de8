package fr.lignealigne.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes that each let their person in once, when the phone is lost; shown once, kept as hashes. */
@Component
class RecoveryCodes {

    static final int MANY = 10;

    /** From 112 bits on a plain hash is enough, since nobody tries them all (ASVS 5.0 V6.5.2). */
    private static final int BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes new ones; those before work no more. */
    List<String> renew(PersonId person) {
        forget(person);
        List<String> codes = Stream.generate(RecoveryCodes::fresh).limit(MANY).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (person_id, hash) values (?, ?)")
                .params(person.value(), hash(code))
                .update());
        return codes;
    }

    /** Uses one up; of two who give the same at once, one is told true. */
    boolean use(PersonId person, String typed) {
        return jdbc.sql("delete from recovery_code where person_id = ? and hash = ?")
                        .params(person.value(), hash(typed))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32Words.inGroups(Base32Words.of(bytes));
    }

    private static String hash(String code) {
        return Secrets.hash("recovery:" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
