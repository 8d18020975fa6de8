package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.node.Signal;

/** Somebody ends the search for a proposal that another node computes. */
record StopAsked(ScenarioId scenario) implements Signal {}
