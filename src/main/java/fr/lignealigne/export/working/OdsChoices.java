package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.decision.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The outcomes to choose from in the cells of a spreadsheet (OpenDocument 1.3 part 3, 9.4.5). */
final class OdsChoices {

    private OdsChoices() {}

    static void write(OdsXml xml) throws IOException {
        String outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> "\"" + say("decision.outcome." + outcome) + "\"")
                .collect(Collectors.joining(";"));
        xml.raw("<table:content-validations><table:content-validation table:name=\"outcome\" table:condition=\""
                + OdsXml.escaped("of:cell-content-is-in-list(" + outcomes + ")")
                + "\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\"/></table:content-validations>");
    }
}
