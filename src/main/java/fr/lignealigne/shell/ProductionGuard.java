package fr.lignealigne.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * In production the portal does not start with a default secret, in clear, or without a way for its mail. Asked before
 * anything is built, so that no connection is opened with an example password.
 */
@Component
@Profile("prod")
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Set<String> EXAMPLES = Set.of(
            "",
            "lignealigne",
            "change-me",
            "changeme",
            "change_me",
            "example",
            "mariadb",
            "password",
            "root",
            "secret");

    /** Not « trust », which encrypts for whoever stands in between. */
    private static final Set<String> DATABASE_TLS = Set.of("disable", "verify-ca", "verify-full");

    private static final List<String> BEHIND_A_SECOND_FACTOR =
            List.of("ADMINISTRATOR", "CABINET", "COLLECTIVE_COORDINATOR", "MINISTRY", "MIPROF");

    private static final int SHORTEST_KEY = 32;

    private @Nullable Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> wrong = settings == null ? List.of() : wrong(settings);
        if (!wrong.isEmpty()) {
            throw new NotReadyForProduction(wrong);
        }
    }

    /** The roles that open a wall, and those of the State, are behind a second factor in production. */
    private static Optional<String> wrongSecondFactor(Environment settings) {
        Set<String> required = Set.copyOf(Arrays.asList(
                settings.getProperty("portal.second-factor.required-for", "").split("\\s*,\\s*")));
        if (!required.containsAll(BEHIND_A_SECOND_FACTOR)) {
            return Optional.of("portal.second-factor.required-for leaves one of "
                    + String.join(", ", BEHIND_A_SECOND_FACTOR) + " with a password alone");
        }
        String key = settings.getProperty("portal.second-factor.key", "").strip();
        return EXAMPLES.contains(key.toLowerCase(Locale.ROOT)) || key.length() < SHORTEST_KEY
                ? Optional.of("PORTAL_SECOND_FACTOR_KEY is missing, an example, or shorter than " + SHORTEST_KEY)
                : Optional.empty();
    }

    /** Whoever stands between the portal and an issuer in clear signs in as anybody. */
    private static Optional<String> wrongProConnect(Environment settings) {
        String issuer = settings.getProperty("portal.proconnect.issuer", "").strip();
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        boolean isWhole = issuer.startsWith("https://")
                && !issuer.endsWith("/")
                && !settings.getProperty("portal.proconnect.client-id", "").isBlank()
                && !settings.getProperty("portal.proconnect.secret", "").isBlank();
        return isWhole
                ? Optional.empty()
                : Optional.of("PORTAL_PROCONNECT_ISSUER must begin with https:// and end without /,"
                        + " with PORTAL_PROCONNECT_CLIENT_ID and PORTAL_PROCONNECT_SECRET beside it");
    }

    static List<String> wrong(Environment settings) {
        List<String> wrong = new ArrayList<>();
        String password = settings.getProperty("spring.datasource.password", "").strip();
        if (isExample(password, settings.getProperty("spring.datasource.username", ""))) {
            wrong.add("PORTAL_DB_PASSWORD is missing or an example");
        }
        String owner = settings.getProperty("PORTAL_DB_OWNER", "").strip();
        if (!owner.isEmpty()
                && isExample(
                        settings.getProperty("PORTAL_DB_OWNER_PASSWORD", "").strip(), owner)) {
            wrong.add("PORTAL_DB_OWNER_PASSWORD is missing or an example");
        }
        if (!settings.getProperty("portal.base-url", "").startsWith("https://")) {
            wrong.add("PORTAL_BASE_URL must begin with https://");
        }
        if (settings.getProperty("spring.mail.host", "").isBlank()
                && settings.getProperty("portal.mail-folder", "").isBlank()) {
            wrong.add("neither SPRING_MAIL_HOST nor PORTAL_MAIL_FOLDER is set");
        }
        if (!DATABASE_TLS.contains(settings.getProperty("PORTAL_DB_TLS", "disable"))) {
            wrong.add("PORTAL_DB_TLS is none of disable, verify-ca, verify-full");
        }
        if (!Set.of("true", "false").contains(settings.getProperty("PORTAL_MAIL_STARTTLS_REQUIRED", "true"))) {
            wrong.add("PORTAL_MAIL_STARTTLS_REQUIRED is neither true nor false");
        }
        String contact = settings.getProperty("portal.security-contact", "").strip();
        if (!contact.isEmpty() && !SecurityContact.isContact(contact)) {
            wrong.add("PORTAL_SECURITY_CONTACT begins with none of mailto:, https:, tel:");
        }
        String metrics = settings.getProperty("portal.metrics-key", "").strip();
        if (!metrics.isEmpty() && metrics.length() < MetricsKey.SHORTEST) {
            wrong.add("PORTAL_METRICS_KEY is shorter than " + MetricsKey.SHORTEST);
        }
        wrongSecondFactor(settings).ifPresent(wrong::add);
        wrongProConnect(settings).ifPresent(wrong::add);
        return wrong;
    }

    private static boolean isExample(String password, String user) {
        return EXAMPLES.contains(password.toLowerCase(Locale.ROOT)) || password.equals(user);
    }
}
