package fr.lignealigne.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's time: instants in UTC inside, the hour of Paris where an hour is shown or typed. */
@Configuration(proxyBeanMethods = false)
public class Clocks {

    /** The zone in which the administration of the plan counts its days and hours. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Ticks in microseconds, as the database keeps instants: what was written and what is read again are equal. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
