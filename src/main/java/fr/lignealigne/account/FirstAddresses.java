package fr.lignealigne.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is invited first for each role that nobody else could give, as addresses; empty for nobody. Whoever runs the
 * machine sets them, and two people check them together.
 */
@ConfigurationProperties("portal.first")
record FirstAddresses(
        @DefaultValue("") String admin,
        @DefaultValue("") String miprof,
        @DefaultValue("") String cabinet,
        @DefaultValue("") String coordinator) {}
