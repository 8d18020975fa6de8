package fr.lignealigne.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SlotWordsViewTest extends ViewTest {

    private static final Slot WINTER = Slot.of(LocalDate.of(2026, 12, 3), LocalTime.of(14, 0), Duration.ofMinutes(45));
    private static final Slot SUMMER = Slot.of(LocalDate.of(2027, 7, 1), LocalTime.of(14, 0), Duration.ofMinutes(45));

    @BeforeEach
    void readInFrench() {
        signInAs(people.playing(Role.MIPROF).email());
    }

    @Autowired
    People people;

    @Test
    void inParisOneHourIsEnough() {
        assertThat(plain(SlotWords.full(WINTER, FrenchZone.PARIS))).isEqualTo("jeudi 3 décembre, 14 h – 14 h 45");
        assertThat(plain(SlotWords.start(WINTER, FrenchZone.PARIS))).isEqualTo("14 h");
    }

    @Test
    void overseasTheHourThereStandsBesideThatOfParis() {
        assertThat(plain(SlotWords.full(WINTER, FrenchZone.REUNION)))
                .isEqualTo("jeudi 3 décembre, 14 h – 14 h 45 (17 h – 17 h 45 à La Réunion)");
        assertThat(plain(SlotWords.start(WINTER, FrenchZone.GUADELOUPE))).isEqualTo("14 h, 9 h en Guadeloupe");
    }

    @Test
    void theHourThereFollowsTheClocksOfParis() {
        assertThat(plain(SlotWords.hours(SUMMER, FrenchZone.REUNION)))
                .isEqualTo("14 h – 14 h 45 (16 h – 16 h 45 à La Réunion)");
        assertThat(plain(SlotWords.hourThere(LocalDate.of(2027, 3, 27), 14, FrenchZone.REUNION)))
                .isEqualTo("17 h à La Réunion");
        assertThat(plain(SlotWords.hourThere(LocalDate.of(2027, 3, 29), 14, FrenchZone.REUNION)))
                .isEqualTo("16 h à La Réunion");
        assertThat(plain(SlotWords.hourThere(LocalDate.of(2027, 10, 30), 14, FrenchZone.MARTINIQUE)))
                .isEqualTo("8 h en Martinique");
        assertThat(plain(SlotWords.hourThere(LocalDate.of(2027, 11, 2), 14, FrenchZone.MARTINIQUE)))
                .isEqualTo("9 h en Martinique");
        assertThat(SlotWords.hourThere(LocalDate.of(2027, 11, 2), 14, FrenchZone.PARIS))
                .isEmpty();
    }

    @Test
    void anotherDayThereIsSaid() {
        Slot afternoon = Slot.of(LocalDate.of(2026, 12, 3), LocalTime.of(16, 0), Duration.ofMinutes(45));
        assertThat(plain(SlotWords.full(afternoon, FrenchZone.NOUVELLE_CALEDONIE)))
                .isEqualTo(
                        "jeudi 3 décembre, 16 h – 16 h 45 (vendredi 4 décembre, 2 h – 2 h 45 en Nouvelle-Calédonie)");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
