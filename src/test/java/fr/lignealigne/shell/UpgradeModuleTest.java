package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shell.AgeOfRows.Kept;
import fr.lignealigne.shell.FilledSchema.Key;
import fr.lignealigne.support.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * The upgrade from every earlier schema with data in it: one walk through all migrations, which puts rows into every table
 * after each of them. So each migration runs over rows of all ages before it, also over what triggers keep as it is.
 */
class UpgradeModuleTest {

    private static final String DATABASE = "upgraded_by_test";

    /** Rows that a migration takes away on purpose: which one, and why. All others are to be there, with all their columns. */
    private static final Map<String, Integer> TAKEN_AWAY = Map.of(
            // Failures count by place from then on: those of the minutes before are forgotten.
            "sign_in_failure", 24);

    /** Rows that a migration adds: 110 notes for which roles somebody came in. */
    private static final Map<String, Integer> ADDED = Map.of("first_seat", 2);

    private final JdbcTemplate server = new JdbcTemplate(new DriverManagerDataSource(url(""), "root", ""));
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url(DATABASE), "root", ""));
    private final List<Kept> kept = new ArrayList<>();
    private final Map<String, Integer> extra = new HashMap<>(ADDED);
    private int ages;

    @BeforeEach
    void anEmptyDatabase() {
        server.execute("drop database if exists " + DATABASE);
        server.execute("create database " + DATABASE);
    }

    @AfterEach
    void noDatabase() {
        server.execute("drop database " + DATABASE);
    }

    @Test
    void whatWasWrittenUnderAnySchemaIsThereUnderTheLast() {
        try (EntityManagerFactory portal = portal()) {
            walk(firstConstants(portal.unwrap(SessionFactoryImplementor.class)));

            assertThat(ages).isGreaterThan(70);
            kept.stream()
                    .collect(Collectors.groupingBy(Kept::table, TreeMap::new, Collectors.toList()))
                    .forEach(this::isThere);
            whatMigrationsChangeOnPurposeIsChanged();
            everyCheckHolds();
            FilledSchema.of(jdbc).keys().forEach(this::leadsSomewhere);
            validate(portal);
            portal.getMetamodel().getEntities().forEach(entity -> isRead(portal, entity));
        }
    }

    private void walk(Map<String, String> firstConstants) {
        BaseCallback fill = new BaseCallback() {

            @Override
            public boolean supports(Event event, Context context) {
                return event == Event.AFTER_EACH_MIGRATE;
            }

            @Override
            public void handle(Event event, Context context) {
                int age =
                        Integer.parseInt(context.getMigrationInfo().getVersion().getVersion());
                JdbcTemplate here = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
                kept.addAll(new AgeOfRows(here, age, ++ages, firstConstants).fill());
                setTheScene(age, here);
            }
        };
        Flyway.configure()
                .dataSource(url(DATABASE), "root", "")
                .initSql("set session time_zone='+00:00'")
                .callbacks(fill)
                .load()
                .migrate();
    }

    /** What certain migrations look for. */
    private void setTheScene(int age, JdbcTemplate here) {
        switch (age) {
            case 58 -> add(here, "outgoing_mail", """
                    (id, recipient, subject, body, created_at, next_at, attempts)
                    values (uuid(), 'perdu@exemple.fr', '', '', '2026-01-01', '2026-01-02', 12)""");
            case 72 ->
                List.of("METROPOLE", "ANTILLES", "MIQUELON", "NOUMEA", "MARQUESAS", "MAYOTTE")
                        .forEach(zone -> add(here, "meeting_request", """
                                (id, revision, association_id, origin, state, priority, begun_at, why, words, minutes,
                                    format, zone, people, other_needs, closing_reason)
                                select uuid(), 0, id, 'STATE', 'DRAFT', false, '2026-01-01', '', '', 60, 'IN_PERSON',
                                    '%1$s', 2, '', 'was %1$s' from organisation limit 1""".formatted(zone)));
            case 109 -> {
                addPerson(here, "MIPROF", "'a hash'");
                addPerson(here, "COLLECTIVE_COORDINATOR", "null");
                add(here, "audit_entry", "(at, act, object) values ('2026-01-01', 'RoleGiven', 'somebody CABINET')");
            }
            default -> {}
        }
    }

    private void addPerson(JdbcTemplate here, String role, String hash) {
        add(here, "person", """
                (id, revision, email, function, password_hash, enabled, organisation_id)
                select uuid(), 0, '%s@exemple.fr', '', %s, true, id from organisation limit 1""".formatted(role, hash));
        add(
                here,
                "person_role",
                "(person_id, role) select id, '%1$s' from person where email = '%1$s@exemple.fr'".formatted(role));
    }

    private void add(JdbcTemplate here, String table, String row) {
        extra.merge(table, here.update("insert into " + table + " " + row), Integer::sum);
    }

    private void whatMigrationsChangeOnPurposeIsChanged() {
        // 60: what had its last attempt before mails were given up.
        assertThat(jdbc.queryForObject(
                        "select given_up_at = next_at from outgoing_mail where recipient = 'perdu@exemple.fr'",
                        Boolean.class))
                .isTrue();
        // 75: requests name their time zone as organisations do.
        assertThat(jdbc.queryForList(
                        "select concat(closing_reason, ', is ', zone) from meeting_request where closing_reason like 'was %'",
                        String.class))
                .containsExactlyInAnyOrder(
                        "was METROPOLE, is PARIS",
                        "was ANTILLES, is GUADELOUPE",
                        "was MIQUELON, is SAINT_PIERRE",
                        "was NOUMEA, is NOUVELLE_CALEDONIE",
                        "was MARQUESAS, is MARQUISES",
                        "was MAYOTTE, is MAYOTTE");
        // 110: roles that somebody came in with are given by their holders; who never came in is named anew.
        assertThat(jdbc.queryForList(
                        "select role from first_seat where held_at > '2026-03-01' and email is null", String.class))
                .contains("MIPROF", "CABINET")
                .doesNotContain("COLLECTIVE_COORDINATOR");
        assertThat(isOpen("MIPROF")).isTrue();
        assertThat(isOpen("COLLECTIVE_COORDINATOR")).isFalse();
        // 116: since when the shut out are out was not known before.
        assertThat(jdbc.queryForObject(
                        "select shut_out_at is not null from person where email = 'COLLECTIVE_COORDINATOR@exemple.fr'",
                        Boolean.class))
                .isTrue();
    }

    private boolean isOpen(String role) {
        return jdbc.queryForObject("select enabled from person where email = ?", Boolean.class, role + "@exemple.fr");
    }

    private void isThere(String table, List<Kept> all) {
        List<Kept> rows = all.stream()
                .filter(row -> row.age() >= TAKEN_AWAY.getOrDefault(table, 0))
                .toList();
        List<Map<String, String>> now = jdbc.query("select * from " + table, (found, at) -> AgeOfRows.texts(found));
        assertThat(now).as(table).hasSize(rows.size() + extra.getOrDefault(table, 0));
        rows.stream()
                .map(Kept::columns)
                .collect(Collectors.groupingBy(Map::keySet))
                .forEach((columns, before) -> assertThat(
                                now.stream().map(row -> only(columns, row)).collect(Collectors.toSet()))
                        .as(table)
                        .containsAll(before));
    }

    private static Map<String, String> only(Set<String> columns, Map<String, String> row) {
        Map<String, String> some = new LinkedHashMap<>(row);
        some.keySet().retainAll(columns);
        return some;
    }

    private void everyCheckHolds() {
        jdbc.query(
                "select table_name, check_clause from information_schema.check_constraints where constraint_schema = database()",
                row -> {
                    String table = row.getString(1);
                    String clause = row.getString(2);
                    assertThat(count(table + " where not (" + clause + ")"))
                            .as(table + ": " + clause)
                            .isZero();
                });
    }

    private void leadsSomewhere(Key key) {
        String isTheSame = IntStream.range(0, key.columns().size())
                .mapToObj(i -> "p." + key.parentColumns().get(i) + " = c."
                        + key.columns().get(i))
                .collect(Collectors.joining(" and "));
        String isGiven = key.columns().stream()
                .map(column -> "c." + column + " is not null")
                .collect(Collectors.joining(" and "));
        assertThat(count(key.table() + " c where " + isGiven + " and not exists (select 1 from " + key.parent()
                        + " p where " + isTheSame + ")"))
                .as(key.toString())
                .isZero();
    }

    private long count(String rows) {
        return jdbc.queryForObject("select count(*) from " + rows, Long.class);
    }

    private static void isRead(EntityManagerFactory portal, EntityType<?> entity) {
        try (EntityManager manager = portal.createEntityManager()) {
            List<?> rows = manager.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                    .getResultList();
            assertThat(rows).as(entity.getName()).isNotEmpty();
        }
    }

    private static void validate(EntityManagerFactory portal) {
        try {
            portal.getSchemaManager().validate();
        } catch (Exception refused) {
            throw new AssertionError("The portal does not start on this schema", refused);
        }
    }

    /** What the portal reads its tables with, without the portal. */
    private static EntityManagerFactory portal() {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(new DriverManagerDataSource(url(DATABASE), "root", ""));
        factory.setPackagesToScan("fr.lignealigne");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                "hibernate.implicit_naming_strategy",
                SpringImplicitNamingStrategy.class.getName(),
                "hibernate.jdbc.time_zone",
                "UTC",
                "jakarta.persistence.validation.mode",
                "none"));
        factory.afterPropertiesSet();
        return factory.getNativeEntityManagerFactory();
    }

    private static Map<String, String> firstConstants(SessionFactoryImplementor portal) {
        List<SelectableMapping> columns = new ArrayList<>();
        portal.getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachSelectable((i, column) -> columns.add(column)));
        portal.getMappingMetamodel()
                .forEachCollectionDescriptor(collection -> collection
                        .getAttributeMapping()
                        .getElementDescriptor()
                        .forEachSelectable((i, column) -> columns.add(column)));
        Map<String, String> constants = new TreeMap<>();
        columns.forEach(column -> {
            Object[] all = column.getJdbcMapping()
                    .getJavaTypeDescriptor()
                    .getJavaTypeClass()
                    .getEnumConstants();
            if (all != null) {
                constants.put(
                        column.getContainingTableExpression() + "." + column.getSelectionExpression(),
                        ((Enum<?>) all[0]).name());
            }
        });
        return constants;
    }

    private static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + TestDatabase.port() + "/" + database;
    }
}
