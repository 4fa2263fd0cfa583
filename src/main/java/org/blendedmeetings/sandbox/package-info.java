/**
 * Wire servers for Microsoft Graph's calendar and GOV.UK Notify, for a machine with no tenant and no service; uses
 * nothing else of ours, so that it can also live in a process of its own.
 */
package org.blendedmeetings.sandbox;
