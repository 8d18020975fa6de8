package fr.lignealigne.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the demonstration adds to the portal: its loader, and a clock that can stand in the past while it loads. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DemoLoader.class,
    DemoMeans.class,
    DemoMeetings.class,
    DemoMinutes.class,
    DemoTeam.class,
    DemoTimeline.class,
    DemoPlenaries.class,
    DemoRoom.class,
    DemoQuestions.class,
    DemoReferrals.class,
    DemoDesk.class,
    DemoRequests.class,
    DemoScenarios.class,
    DemoPreparation.class,
    DemoNotices.class
})
class DemoConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Clock.system(ZoneOffset.UTC));
    }
}
