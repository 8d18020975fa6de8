package fr.lignealigne.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * In production the portal does not start with a default secret, in clear, or without a way for its mail; it looks
 * before anything else is made, so that this is the message one reads.
 */
@Component
@Profile("prod")
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Set<String> EXAMPLES = Set.of("", "lignealigne", "password", "root", "secret");

    @SuppressWarnings("NullAway.Init")
    private Environment settings;

    @Override
    public void setEnvironment(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        List<String> wrong = wrong(
                settings.getProperty("spring.datasource.password", ""),
                settings.getProperty("portal.base-url", ""),
                settings.getProperty("spring.mail.host", "") + settings.getProperty("portal.mail-folder", ""));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The portal does not start: " + String.join("; ", wrong));
        }
    }

    static List<String> wrong(String databasePassword, String baseUrl, String mail) {
        List<String> wrong = new ArrayList<>();
        if (EXAMPLES.contains(databasePassword) || databasePassword.startsWith("change")) {
            wrong.add("PORTAL_DB_PASSWORD is missing or an example");
        }
        if (!baseUrl.startsWith("https://")) {
            wrong.add("PORTAL_BASE_URL must begin with https://");
        }
        if (mail.isBlank()) {
            wrong.add("neither SPRING_MAIL_HOST nor PORTAL_MAIL_FOLDER is set");
        }
        return wrong;
    }
}
