package fr.lignealigne.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final PassageStop WHOLE = new PassageStop(0, 0, true);
    private static final PassageStop SHORT = new PassageStop(4, 4, false);
    private static final PassageStop LONG = new PassageStop(4, 6, true);
    private static final PassageStop LAST = new PassageStop(9, 9, false);
    private static final Trail TRAIL = new Trail(List.of(WHOLE, SHORT, LONG, LAST));

    @Test
    void goesFromOneToTheNext() {
        assertThat(TRAIL.rank(4, 6)).contains(3);
        assertThat(TRAIL.before(4, 6)).contains(SHORT);
        assertThat(TRAIL.after(4, 4)).contains(LONG);
        assertThat(TRAIL.before(0, 0)).isEmpty();
        assertThat(TRAIL.after(9, 9)).isEmpty();
    }

    @Test
    void findsItsPlaceBesideTheTrail() {
        assertThat(TRAIL.rank(5, 5)).isEmpty();
        assertThat(TRAIL.before(5, 5)).contains(LONG);
        assertThat(TRAIL.after(5, 5)).contains(LAST);
    }

    @Test
    void looksForTheNextUndecidedAndStartsAgainAtTheTop() {
        assertThat(TRAIL.left()).isEqualTo(2);
        assertThat(TRAIL.nextUndecided(4, 4)).contains(LAST);
        assertThat(TRAIL.nextUndecided(9, 9)).contains(SHORT);
        assertThat(new Trail(List.of(WHOLE, LAST)).nextUndecided(9, 9)).isEmpty();
    }
}
