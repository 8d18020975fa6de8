package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.People;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets the letters that tell of mandates. */
@PortalTest
class MandateLettersModuleTest {

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private int rowsAndLetters(People.Someone someone) {
        return jdbc.sql("select (select count(*) from outgoing_mail where recipient = ?)"
                        + " + (select count(*) from notice where person_id = ?)")
                .params(someone.email(), someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void onlyACoordinatorWithinTheCollectiveHearsThatAMandateIsGivenAndThatItEnds() {
        People.Someone lead = people.leadOfAMember();
        People.Someone coordinator = people.coordinator();
        People.Someone outside = people.coordinator();
        jdbc.sql("update organisation set collective_member = false where id = ?")
                .param(outside.viewer().organisation().value())
                .update();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        MandateId mandate = mandates.give(
                lead.viewer(), new MandateDraft(Set.of(MandatedAct.SIGN), today, today.plusDays(9)), People.PASSWORD);
        assertThat(rowsAndLetters(coordinator)).isEqualTo(2);
        mandates.revoke(lead.viewer(), mandate);
        assertThat(rowsAndLetters(coordinator)).isEqualTo(4);
        assertThat(rowsAndLetters(outside)).isZero();
    }
}
