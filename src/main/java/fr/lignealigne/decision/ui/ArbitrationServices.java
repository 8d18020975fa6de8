package fr.lignealigne.decision.ui;

import fr.lignealigne.account.SingleKeys;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AnswerLetters;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Reasons;
import fr.lignealigne.decision.Rejoinders;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.decision.referral.Referrals;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.remark.SpokenRemarks;
import fr.lignealigne.synopsis.AskedQuestions;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.alike.AlikeRemarks;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import fr.lignealigne.synopsis.ui.Consultations;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of the arbitration ask. */
@Component
public record ArbitrationServices(
        Versions versions,
        Consultations consultations,
        Remarks remarks,
        CarriedRemarks carried,
        Revising revising,
        Decisions decisions,
        Advices advices,
        AnswerTemplates templates,
        StateNotes notes,
        Assignments assignments,
        Referrals referrals,
        Referring referring,
        Releasing releasing,
        Reasons reasons,
        Rejoinders rejoinders,
        Traces traces,
        AnswerLetters letters,
        PublicSummaries summaries,
        Synopsis synopsis,
        AlikeRemarks alike,
        RemarkGroups groups,
        SpokenRemarks spoken,
        AskedQuestions questions,
        ProofDialogs proofs,
        SingleKeys keys,
        Clock clock) {}
