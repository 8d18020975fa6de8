package fr.lignealigne.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who begins, as addresses; empty for nobody. Whoever runs the machine sets them.
 *
 * @param admin the first administrator, who prepares the portal and proposes its first holders
 * @param witness who confirms them; opens nothing alone
 */
@ConfigurationProperties("portal.first")
record FirstAddresses(
        @DefaultValue("") String admin, @DefaultValue("") String witness) implements NamedWitness {}
