package fr.lignealigne.export.working;

import fr.lignealigne.export.working.DepositedRemark.Dissent;
import fr.lignealigne.export.working.DepositedRemark.GivenAdvice;
import fr.lignealigne.export.working.DepositedRemark.TakenDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything as JSON, in the words of the code: for programs of the administration. */
final class WorkingJson implements WorkingWriter {

    static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("title", about.title());
            json.writeStringProperty("version", about.version().id().toString());
            json.writeStringProperty("versionLabel", about.version().label());
            json.writeStringProperty("exportedBy", about.reader());
            json.writeStringProperty("exportedAt", about.at().toString());
            json.writeStringProperty("filters", about.filters());
            json.writeStringProperty("notice", About.confidential());
            json.writeArrayPropertyStart("remarks");
            rows.each(remark -> write(json, remark));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, DepositedRemark remark) {
        json.writeStartObject();
        json.writeStringProperty("id", remark.id().toString());
        json.writeStringProperty("code", remark.code());
        json.writeStringProperty("target", remark.place().target().name());
        json.writeNumberProperty("firstLine", remark.place().firstLine());
        json.writeNumberProperty("lastLine", remark.place().lastLine());
        json.writeStringProperty("field", Objects.toString(remark.place().field(), ""));
        json.writeStringProperty("measure", remark.measure());
        json.writeStringProperty("quote", remark.place().quote());
        strings(json, "organisations", remark.organisations());
        json.writeBooleanProperty("joint", remark.joint());
        json.writeStringProperty("kind", Objects.toString(remark.kind(), ""));
        strings(json, "themes", remark.themes());
        strings(json, "forms", remark.forms());
        json.writeBooleanProperty("priority", remark.priority());
        json.writeBooleanProperty("lever", remark.lever());
        json.writeStringProperty("body", remark.body());
        json.writeStringProperty("wording", remark.wording());
        json.writePOJOProperty("evidence", remark.evidence());
        json.writeArrayPropertyStart("dissents");
        for (Dissent dissent : remark.dissents()) {
            json.writePOJO(dissent);
        }
        json.writeEndArray();
        json.writeStringProperty("depositedAt", remark.depositedAt().toString());
        json.writeStringProperty("state", remark.state().name());
        json.writeArrayPropertyStart("advice");
        for (GivenAdvice given : remark.advice()) {
            json.writeStartObject();
            json.writeStringProperty("adviser", given.name());
            json.writeStringProperty("outcome", given.outcome().name());
            json.writeStringProperty("text", given.text());
            json.writeNumberProperty("revision", given.revision());
            json.writeEndObject();
        }
        json.writeEndArray();
        TakenDecision decision = remark.decision();
        if (decision != null) {
            json.writeObjectPropertyStart("decision");
            json.writeStringProperty("id", decision.id().toString());
            json.writeStringProperty("outcome", decision.outcome().name());
            json.writeStringProperty("reason", decision.reason());
            strings(json, "sharedWith", decision.sharedWith());
            json.writeNumberProperty("sharedWithCount", decision.others());
            json.writeStringProperty("releasedAt", Objects.toString(decision.releasedAt(), ""));
            json.writeNumberProperty("revision", decision.revision());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }
}
