package fr.lignealigne.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.lignealigne.keeping.Erasure.Way;
import fr.lignealigne.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryFileTest {

    private static final String GOOD = """
            note:
              activity: writing
              whose: [account]
              ground: task
              keep: typed
              readers: [self]
              holds:
                person_id: number
                function: function, sentence of person_id
                email: address, emptied of person_id
                edited_as: function, copy in organisation_id
              none: id organisation_id

            none:
              room: id name
            """;

    @Test
    void saysWhatATableHoldsAndWhatBecomesOfIt() {
        InventoryFile file = new InventoryFile(GOOD);
        HeldTable table = file.tables().getFirst();
        assertThat(table.columns())
                .containsExactly(
                        new HeldColumn("person_id", Nature.NUMBER, Erasure.STAYS),
                        new HeldColumn("function", Nature.FUNCTION, new Erasure(Way.SENTENCE, "person_id")),
                        new HeldColumn("email", Nature.ADDRESS, new Erasure(Way.EMPTIED, "person_id")),
                        new HeldColumn("edited_as", Nature.FUNCTION, new Erasure(Way.COPY, "organisation_id")));
        assertThat(table.plain()).containsExactly("id", "organisation_id");
        assertThat(file.plain()).containsEntry("room", List.of("id", "name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep: typed=keep: always",
                "ground: task=ground: consent",
                "readers: [self]=readers: []",
                "whose: [account]=whose: account",
                "person_id: number=person_id: phone",
                "sentence of person_id=sentence",
                "sentence of person_id=shredded of person_id",
                "emptied of person_id=emptied",
                "none: id organisation_id=none: id; drop table remark",
                "function: function=\"function, email\": function",
                "activity: writing=activity: writing\n  secret: yes"
            })
    void refusesWhatItDoesNotKnowAndWhatIsNoName(String change) {
        String[] parts = change.split("=", 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new InventoryFile(GOOD.replace(parts[0], parts[1])));
    }

    @Test
    void everyWordOfItIsSaidInBothLanguages() {
        Inventory inventory = new Inventory();
        Stream<String> keys = Stream.of(
                        said("held.activity.", Activity.values()),
                        said("held.purpose.", Activity.values()),
                        said("held.ground.", Ground.values()),
                        said("held.whose.", Concerned.values()),
                        said("held.reader.", Reader.values()),
                        said("held.nature.", Nature.values()),
                        said("held.keep.", Keep.values()),
                        said("held.erasure.", Way.values()),
                        inventory.tables().stream()
                                .filter(table -> table.own() != null)
                                .flatMap(table -> Stream.concat(
                                        Stream.of("held.table." + table.name()),
                                        table.columns().stream()
                                                .filter(column ->
                                                        column.nature().isGivenToItsPerson())
                                                .map(column -> "held.column." + column.name()))))
                .flatMap(all -> all);
        assertThat(keys).allSatisfy(key -> {
            assertThat(Words.say(Locale.FRENCH, key)).as(key).doesNotStartWith("!");
            assertThat(Words.say(Locale.ENGLISH, key)).as(key).doesNotStartWith("!");
        });
    }

    private static Stream<String> said(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    /** Both sides agreed to them, and a delegate without an account may have the function of whoever left. */
    @Test
    void minutesAndPlenarySheetsStayAsTheyWereWritten() {
        assertThat(new Inventory()
                        .tables().stream()
                                .filter(table -> Set.of("minutes_attendance", "action_point", "plenary_participant")
                                        .contains(table.name()))
                                .flatMap(table -> table.columns().stream())
                                .map(column -> column.erasure().way()))
                .isNotEmpty()
                .containsOnly(Way.STAYS);
    }

    /** A secret, a name in somebody's file and the number of a colleague are given to nobody. */
    @Test
    void nothingOfOthersIsOnesOwn() {
        assertThat(new Inventory()
                        .tables().stream()
                                .filter(table -> table.own() != null)
                                .flatMap(table -> table.columns().stream())
                                .filter(column -> column.nature().isGivenToItsPerson())
                                .map(HeldColumn::name))
                .noneMatch(name -> name.endsWith("_by") || name.contains("hash") || name.contains("secret"));
    }
}
