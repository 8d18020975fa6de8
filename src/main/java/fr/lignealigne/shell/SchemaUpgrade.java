package fr.lignealigne.shell;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Brings the database to the schema of this release as {@code PORTAL_DB_OWNER}, with the settings of the portal, and ends: the
 * portal itself never holds the password of whoever may alter a table or take a trigger off. Ends with 1 when the schema
 * could not be brought there, or a restore is at work.
 */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
@Import(RestoreUnderWay.class)
public class SchemaUpgrade {

    public static void main(String[] settings) {
        new SpringApplicationBuilder(SchemaUpgrade.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(settings)
                .close();
    }
}
