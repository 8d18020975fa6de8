package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KnownDevicesModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    PersonRepository repository;

    @Autowired
    Members members;

    @Autowired
    Passwords passwords;

    @Autowired
    Invitations invitations;

    @Autowired
    Letterbox letterbox;

    @Autowired
    OpenSessions sessions;

    @Autowired
    KnownDevices devices;

    @Autowired
    Attempts attempts;

    private People.Someone lead;
    private String office;
    private String phone;

    @BeforeEach
    void comesInOnTwoDevices() {
        lead = people.leadOfAMember();
        office = welcome(lead, null);
        phone = welcome(lead, null);
        welcome(people.leadOfAMember(), null);
    }

    @Test
    void aDeviceIsKnownToWhoeverCameInThereAndToNobodyElse() {
        People.Someone other = people.leadOfAMember();
        assertThat(knows(lead, office)).isTrue();
        assertThat(knows(other, office)).isFalse();
        assertThat(knows(lead, "another secret")).isFalse();
    }

    @Test
    void eachSignInMakesTheSecretAnewAndKeepsTheSlate() {
        String slate = slate(lead, office);
        String later = welcome(lead, office);
        assertThat(later).isNotEqualTo(office);
        assertThat(knows(lead, office)).as("what was stolen before").isFalse();
        assertThat(slate(lead, later)).isEqualTo(slate);
    }

    @Test
    void twoWhoShareADeviceAreBothKnownThereEachWithTheirOwnSlate() {
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        String slate = slate(lead, office);
        String shared = welcome(colleague, office);
        assertThat(slate(lead, shared)).isEqualTo(slate);
        assertThat(knows(colleague, shared)).isTrue();
        assertThat(slate(colleague, shared)).isNotEqualTo(slate);
    }

    @Test
    void isForgottenAfterHalfAYear() {
        SetClock clock = new SetClock(Instant.now());
        KnownDevices later = new KnownDevices(jdbc, repository, attempts, clock);
        clock.pass(Duration.ofDays(179));
        assertThat(later.slateOf(lead.email(), Secrets.hash(office))).isPresent();
        clock.pass(Duration.ofDays(2));
        assertThat(later.slateOf(lead.email(), Secrets.hash(office))).isEmpty();
    }

    @Test
    void keepsTheTwentyUsedLastAndNoSecretInClear() {
        for (int time = 0; time < 25; time++) {
            phone = welcome(lead, null);
        }
        assertThat(jdbc.sql("select count(*) from known_device where person_id = ?")
                        .param(lead.viewer().person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
        assertThat(knows(lead, phone)).isTrue();
        assertThat(knows(lead, office)).isFalse();
        assertThat(jdbc.sql("select count(*) from known_device where secret_hash = ?")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endingTheOtherSessionsForgetsTheOtherDevices() {
        String session = UUID.randomUUID().toString();
        String here = devices.welcome(lead.email(), null, session);
        sessions.endOthers(lead.viewer(), session);
        assertThat(knows(lead, here)).isTrue();
        assertThat(knows(lead, office)).isFalse();
        assertThat(knows(lead, phone)).isFalse();
    }

    @Test
    void endingOneSessionForgetsItsDeviceAloneAndNobodyElses() {
        String session = UUID.randomUUID().toString();
        String there = devices.welcome(lead.email(), null, session);
        sessions.end(people.leadOfAMember().viewer(), session);
        assertThat(knows(lead, there)).isTrue();
        sessions.end(lead.viewer(), session);
        assertThat(knows(lead, there)).isFalse();
        assertThat(knows(lead, office)).isTrue();
    }

    @Test
    void aPasswordChosenByALinkForgetsThemAll() {
        invitations.sendNewPasswordLink(lead.email());
        passwords.choose(letterbox.tokenOf(lead.email()), "le héron gris attend");
        assertThat(knows(lead, office)).isFalse();
        assertThat(knows(lead, phone)).isFalse();
    }

    @Test
    void aPasswordChangedForgetsAllButThisOne() {
        String session = UUID.randomUUID().toString();
        String here = devices.welcome(lead.email(), null, session);
        passwords.change(lead.viewer(), People.PASSWORD, "le héron gris attend", session);
        assertThat(knows(lead, here)).isTrue();
        assertThat(knows(lead, phone)).isFalse();
    }

    @Test
    void whoIsShutOutIsKnownNowhere() {
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        String theirs = welcome(colleague, null);
        members.disable(lead.viewer(), colleague.viewer().person());
        assertThat(knows(colleague, theirs)).isFalse();
        assertThat(knows(lead, office)).isTrue();
    }

    private String welcome(People.Someone someone, String carried) {
        return devices.welcome(someone.email(), carried, UUID.randomUUID().toString());
    }

    private boolean knows(People.Someone someone, String secret) {
        return devices.slateOf(someone.email(), Secrets.hash(secret)).isPresent();
    }

    private String slate(People.Someone someone, String secret) {
        return devices.slateOf(someone.email(), Secrets.hash(secret)).orElseThrow();
    }
}
