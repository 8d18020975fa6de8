package fr.lignealigne.synopsis;

import fr.lignealigne.remark.RemarkDetails;
import java.util.List;

/** A question of the cabinet with the answers that count, one an association. */
public record AskedQuestion(RemarkDetails.Place place, String words, List<Answer> answers) {

    /** How an association answers. */
    public enum Stance {
        YES,
        NO,
        RESERVATIONS
    }

    public record Answer(String organisation, Stance stance, String words) {}

    public AskedQuestion {
        answers = List.copyOf(answers);
    }

    public long count(Stance stance) {
        return answers.stream().filter(answer -> answer.stance() == stance).count();
    }
}
