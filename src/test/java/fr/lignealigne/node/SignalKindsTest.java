package fr.lignealigne.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.live.Change;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.support.Seats;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What nodes tell each other goes there and back, opens the same walls, and carries no word. */
class SignalKindsTest {

    private static final String WORDS = "Des mots de quelqu’un";
    private static final int PICKS = 6;

    /** Its texts name sessions, by their SHA-256. */
    private static final String OF_HASHES = "SessionsToEnd";

    private final SignalKinds kinds = new SignalKinds();
    private Instant moment = Instant.parse("2026-11-27T10:00:00.120Z");
    private int pick;

    @Test
    void everySignalOfThePortalIsAKindAndARecordOfData() {
        assertThat(kinds.all()).hasSizeGreaterThan(25).containsKeys("LinesChanged", "SessionsToEnd", "Wrote");
        assertThat(kinds.all().values()).allMatch(Class::isRecord);
    }

    @Test
    void eachGoesThereAndBackThroughTheSameWallsWithoutAWord() throws ReflectiveOperationException {
        for (Class<?> kind : kinds.all().values()) {
            for (pick = 0; pick < PICKS; pick++) {
                Signal signal = (Signal) sample(kind);
                String body = SignalKinds.write(signal);
                if (!OF_HASHES.equals(kind.getSimpleName())) {
                    assertThat(body).as(kind.getSimpleName()).doesNotContain(WORDS);
                }
                Signal back = SignalKinds.read(kinds.of(SignalKinds.nameOf(signal)), body);
                assertThat(back)
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*subject")
                        .isEqualTo(signal);
                if (signal instanceof Change change) {
                    Change there = (Change) back;
                    assertThat(there.isCompulsory()).isEqualTo(change.isCompulsory());
                    Seats.all()
                            .forEach((name, viewer) -> assertThat(there.mayBeKnownTo(viewer))
                                    .as(kind.getSimpleName() + " to " + name)
                                    .isEqualTo(change.mayBeKnownTo(viewer)));
                }
            }
        }
    }

    @Test
    void whatIsNoKindIsNotKnown() {
        assertThat(kinds.of("LinesChanged")).isNotNull();
        assertThat(kinds.of("fr.lignealigne.remark.LinesChanged")).isNull();
        assertThat(kinds.of("java.lang.Runtime")).isNull();
    }

    @Test
    void whatTheNextReleaseAddedToAKindIsNotReadWithoutIt() {
        String body = SignalKinds.write(new NoticesChanged(Set.of(new PersonId(UUID.randomUUID()))));
        assertThat(SignalKinds.read(NoticesChanged.class, body)).isNotNull();
        String narrower = body.replace("}", ",\"only\":true}");
        assertThatThrownBy(() -> SignalKinds.read(NoticesChanged.class, narrower))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    /** Something of this type; each pick chooses other constants. */
    private Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType of) {
            Object one = sample(of.getActualTypeArguments()[0]);
            return of.getRawType() == Set.class ? Set.of(one) : List.of(one, one);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isEnum()) {
            return kind.getEnumConstants()[pick % kind.getEnumConstants().length];
        }
        if (kind == OrganisationId.class) {
            return Seats.OWN;
        }
        if (kind == Instant.class) {
            moment = moment.plus(Duration.ofMinutes(1));
            return moment;
        }
        if (kind == UUID.class) {
            return UUID.randomUUID();
        }
        if (kind == String.class) {
            return WORDS;
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(2026, 11, 27);
        }
        if (kind == boolean.class) {
            return pick % 2 == 0;
        }
        if (kind == int.class) {
            return pick;
        }
        if (kind == long.class) {
            return (long) pick;
        }
        return made(kind);
    }

    private Object made(Class<?> kind) throws ReflectiveOperationException {
        Constructor<?> whole = Arrays.stream(kind.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        whole.setAccessible(true);
        List<Object> parts = new ArrayList<>();
        for (Type part : whole.getGenericParameterTypes()) {
            parts.add(sample(part));
        }
        return whole.newInstance(parts.toArray());
    }
}
