package fr.lignealigne.remark.ui;

import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import org.springframework.stereotype.Component;

/** What « Nos remarques » asks and does. */
@Component
record RemarksServices(
        Versions versions,
        Remarks remarks,
        CarriedRemarks carried,
        Depositing depositing,
        PersonalFindings findings,
        Revising revising,
        TeamServices team,
        LivePages live) {}
