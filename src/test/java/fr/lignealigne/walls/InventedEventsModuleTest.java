package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a client says of its page without having it: the page is Vaadin's, and believes a number and a token. Tried on the act
 * that makes the address of a calendar, whose every repetition leaves another secret behind.
 */
@PortalTest
class InventedEventsModuleTest {

    private static final int NOWHERE = 999_999;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private People.Someone someone;
    private HttpSession session;
    private int make;

    @BeforeEach
    void openTheAccount() throws Exception {
        someone = people.leadOfAMember();
        session = new HttpSession(port);
        session.signIn(someone.email());
        make = number(session.open("compte"), "feed-make");
    }

    @Test
    void whatWasToldTwiceIsDoneOnce() throws Exception {
        session.click(make);
        List<String> made = secrets();
        assertThat(made).hasSize(1);

        session.again();
        session.again();
        assertThat(secrets()).isEqualTo(made);
    }

    @Test
    void aButtonThatIsNoLongerThereIsNotPressed() throws Exception {
        session.click(make);
        List<String> made = secrets();

        session.click(make);
        session.click(NOWHERE);
        assertThat(secrets()).isEqualTo(made);
        // The page goes on.
        assertThat(session.go("compte")).contains("\"changes\":");
    }

    @Test
    void nobodySpeaksForAPageWithoutItsToken() throws Exception {
        session.loseToken();
        session.click(make);
        assertThat(secrets()).isEmpty();
    }

    @Test
    void nobodySpeaksForThePageOfAnother() throws Exception {
        HttpSession thief = new HttpSession(port);
        thief.signIn(people.leadOfAMember().email());
        thief.open("compte");
        thief.speakFor(session);
        thief.click(make);
        assertThat(secrets()).isEmpty();
    }

    @Test
    void nobodySpeaksForItFromOutside() throws Exception {
        HttpSession outside = new HttpSession(port);
        outside.speakFor(session);
        outside.click(make);
        assertThat(secrets()).isEmpty();
    }

    private List<String> secrets() {
        return jdbc.sql("select secret_hash from calendar_feed where person_id = ?")
                .param(someone.viewer().person().value())
                .query(String.class)
                .list();
    }

    private static int number(String answer, String id) {
        Matcher node = Pattern.compile("\\{\"node\":(\\d+),[^{}]*\"key\":\"id\"[^{}]*\"value\":\"" + id + "\"")
                .matcher(answer);
        assertThat(node.find()).as(answer).isTrue();
        return Integer.parseInt(node.group(1));
    }
}
