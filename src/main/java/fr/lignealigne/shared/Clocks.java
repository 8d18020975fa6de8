package fr.lignealigne.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's time: instants in UTC inside, the hour of Paris where an hour is shown or typed. */
@Configuration(proxyBeanMethods = false)
public class Clocks {

    /** The zone in which the administration of the plan counts its days and hours. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
