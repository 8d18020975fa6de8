package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.Visitor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An adviser signs in from the usual device while somebody hammers the account. */
class BesiegedAdviserJourney extends Journey {

    private static final Pattern INSIDE = Pattern.compile("/(?!connexion)[a-z]*$");

    /** In milliseconds, so that the machine also has time for a browser. */
    private static final int PAUSE = 250;

    private static final String SENTENCE = "le héron gris attend";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Invitations invitations;

    @Autowired
    Letterbox letters;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger blows = new AtomicInteger();

    @AfterEach
    void stop() {
        over.set(true);
    }

    @Test
    void comesInAtOnceWhereAStrangerHasToWaitAndIsToldByMailOnce() {
        People.Someone adviser = people.ofTheState(Role.CABINET);
        Page usual = windowOf(adviser);
        usual.navigate(address("compte"));
        usual.locator("#leave").click();
        usual.waitForURL(Pattern.compile("connexion"));
        Thread.ofVirtual().start(() -> hammer(adviser.email()));
        await().atMost(Duration.ofMinutes(1)).until(() -> blows.get() >= 8);

        Page unknown = window(390, ColorScheme.LIGHT);
        fill(unknown, adviser);
        assertThat(unknown.locator("main")).containsText("Attendez");
        assertThat(unknown.locator("main")).containsText("minute");
        hasNoBarrier(unknown);

        signIn(usual, adviser);
        assertThat(usual).hasURL(INSIDE);
        usual.navigate(address("compte"));
        assertThat(usual.locator("h1")).isVisible();

        await().atMost(Duration.ofMinutes(2)).until(() -> {
            twentyMinutesPass();
            return mailsTo(adviser) == 1;
        });
        twentyMinutesPass();
        int before = blows.get();
        await().atMost(Duration.ofMinutes(1)).until(() -> blows.get() >= before + 10);
        assertThat(mailsTo(adviser)).isEqualTo(1);
    }

    @Test
    void comesInOnANewDeviceThroughALinkByMail() {
        People.Someone adviser = people.ofTheState(Role.CABINET);
        Thread.ofVirtual().start(() -> hammer(adviser.email()));
        await().atMost(Duration.ofMinutes(1)).until(() -> blows.get() >= 8);
        invitations.forgotten(adviser.email(), "192.0.2.8");
        await().until(() -> letters.countOf(adviser.email()) == 1);

        Page fresh = window(390, ColorScheme.DARK);
        fresh.navigate(address("invitation/" + letters.tokenOf(adviser.email())));
        fresh.locator("vaadin-password-field input").fill(SENTENCE);
        fresh.keyboard().press("Enter");
        assertThat(fresh).hasURL(INSIDE);
    }

    private void hammer(String email) {
        while (!over.get()) {
            try {
                new Visitor(port).signIn(email, "pas celui-là du tout");
                blows.incrementAndGet();
                Thread.sleep(PAUSE);
            } catch (Exception closing) {
                return;
            }
        }
    }

    /** For the waits of those who failed, which double and would else hold the journey up. */
    private void twentyMinutesPass() {
        jdbc.sql("update sign_in_failure set failed_at = failed_at - interval 20 minute")
                .update();
    }

    private void fill(Page page, People.Someone someone) {
        page.navigate(address("connexion"));
        page.locator("input[name=username]").fill(someone.email());
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("attente"));
    }

    private int mailsTo(People.Someone someone) {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = ? and subject like '%essais%'")
                .param(someone.email())
                .query(Integer.class)
                .single();
    }
}
