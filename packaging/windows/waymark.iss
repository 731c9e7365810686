; Installer for Windows, for Inno Setup 6: iscc packaging\windows\waymark.iss
; Installs for one user, without an administrator. Not tried: it needs Windows.
[Setup]
AppId=alt.waymark.Waymark
AppName=Waymark
AppVersion=0.1.0
AppPublisher=The Waymark developers
DefaultDirName={autopf}\Waymark
DefaultGroupName=Waymark
PrivilegesRequired=lowest
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE-MIT
SetupIconFile=waymark.ico
UninstallDisplayIcon={app}\waymarkw.exe
OutputBaseFilename=waymark-0.1.0-setup
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\target\release\waymark.exe"; DestDir: "{app}"
Source: "..\..\target\release\waymarkw.exe"; DestDir: "{app}"
Source: "..\..\LICENSE-MIT"; DestDir: "{app}\licences"
Source: "..\..\LICENSE-APACHE"; DestDir: "{app}\licences"
Source: "..\..\assets\fonts\LICENSE-*.txt"; DestDir: "{app}\licences"
; bash packaging/third-party.sh > packaging/windows/third-party.txt
Source: "third-party.txt"; DestDir: "{app}\licences"; Flags: skipifsourcedoesntexist

[Icons]
Name: "{group}\Waymark"; Filename: "{app}\waymarkw.exe"

; .ron belongs to many programs: Waymark is offered under "Open with" and never made the default.
[Registry]
Root: HKA; Subkey: "Software\Classes\Waymark.Assessment"; ValueType: string; ValueData: "Waymark assessment"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Waymark.Assessment\DefaultIcon"; ValueType: string; ValueData: "{app}\waymarkw.exe,0"
Root: HKA; Subkey: "Software\Classes\Waymark.Assessment\shell\open\command"; ValueType: string; ValueData: """{app}\waymarkw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.ron\OpenWithProgids"; ValueType: string; ValueName: "Waymark.Assessment"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: string; ValueName: "Waymark.Assessment"; ValueData: ""; Flags: uninsdeletevalue
