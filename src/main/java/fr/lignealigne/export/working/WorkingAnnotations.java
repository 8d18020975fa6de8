package fr.lignealigne.export.working;

import fr.lignealigne.remark.RemarkDetails.Place;
import fr.lignealigne.remark.Target;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * The remarks as a page of annotations (W3C Web Annotation Data Model, 23 February 2017, in JSON-LD): their words on the
 * quoted text and its lines. Neither advice nor decisions, which that model has no place for.
 */
final class WorkingAnnotations implements WorkingWriter {

    private static final String URN = "urn:uuid:";

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        try (JsonGenerator json = WorkingJson.JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringProperty("id", URN + about.version().id() + "#remarques");
            json.writeStringProperty("type", "AnnotationPage");
            json.writeObjectPropertyStart("partOf");
            json.writeStringProperty("id", URN + about.version().id() + "#synthese");
            json.writeStringProperty("type", "AnnotationCollection");
            json.writeStringProperty("label", about.title());
            json.writeNumberProperty("total", about.remarks());
            json.writeEndObject();
            json.writeNumberProperty("startIndex", 0);
            json.writeArrayPropertyStart("items");
            rows.each(remark -> annotation(json, remark, about));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void annotation(JsonGenerator json, DepositedRemark remark, About about) {
        json.writeStartObject();
        json.writeStringProperty("id", URN + remark.id());
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", motivation(remark));
        json.writeStringProperty("created", remark.depositedAt().toString());
        json.writeStringProperty("generated", about.at().toString());
        json.writeArrayPropertyStart("creator");
        for (String organisation : remark.organisations()) {
            json.writeStartObject();
            json.writeStringProperty("type", "Organization");
            json.writeStringProperty("name", organisation);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("body");
        body(json, remark.body(), motivation(remark));
        body(json, remark.wording(), "editing");
        body(json, remark.evidence().inOneLine(), "describing");
        body(json, remark.code(), "identifying");
        remark.themes().forEach(theme -> body(json, theme.name(), "tagging"));
        remark.forms().forEach(form -> body(json, form.name(), "tagging"));
        json.writeEndArray();
        target(json, remark, about);
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, String words, String purpose) {
        if (words.isBlank()) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("value", words);
        json.writeStringProperty("format", "text/plain");
        if (!purpose.equals("tagging") && !purpose.equals("identifying")) {
            json.writeStringProperty("language", "fr");
        }
        json.writeStringProperty("purpose", purpose);
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, DepositedRemark remark, About about) {
        Place place = remark.place();
        String version = URN + about.version().id();
        if (place.firstLine() == 0) {
            json.writeStringProperty("target", version);
            return;
        }
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("source", version);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "FragmentSelector");
        json.writeStringProperty("conformsTo", "http://tools.ietf.org/rfc/rfc5147");
        // Positions stand between lines there (RFC 5147, 2.1.1): lines 212 to 218 are what lies from 211 to 218.
        json.writeStringProperty("value", "line=" + (place.firstLine() - 1) + "," + place.lastLine());
        json.writeEndObject();
        if (place.target() == Target.PASSAGE) {
            json.writeStartObject();
            json.writeStringProperty("type", "TextQuoteSelector");
            json.writeStringProperty("exact", place.quote());
            json.writeStringProperty("prefix", remark.around().before());
            json.writeStringProperty("suffix", remark.around().after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Which of the model's motivations (section 3.3.5) says what a remark does. */
    private static String motivation(DepositedRemark remark) {
        var kind = remark.kind();
        return switch (kind) {
            case null -> "commenting";
            case SUPPORT, OBJECTION -> "assessing";
            case PROPOSAL -> "editing";
            case QUESTION -> "questioning";
            case OMISSION -> "commenting";
            case EVIDENCE -> "describing";
        };
    }
}
