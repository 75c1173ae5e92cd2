/** What English calls what is of a country, by its code: "Kazakh", "Emirati". Countries that have no such word, or share it, are left out. */
const DEMONYMS = `
AFG Afghan,AGO Angolan,ALB Albanian,AND Andorran,ARE Emirati,ARG Argentine/Argentinian,ARM Armenian,AUS Australian,AUT Austrian,
AZE Azerbaijani/Azeri,BDI Burundian,BEL Belgian,BEN Beninese,BFA Burkinabe,BGD Bangladeshi,BGR Bulgarian,BHR Bahraini,BHS Bahamian,
BIH Bosnian,BLR Belarusian,BLZ Belizean,BOL Bolivian,BRA Brazilian,BRB Barbadian,BRN Bruneian,BTN Bhutanese,CAN Canadian,CHE Swiss,
CHL Chilean,CHN Chinese,CIV Ivorian,CMR Cameroonian,COD Congolese,COL Colombian,CPV Cape Verdean,CRI Costa Rican,CUB Cuban,
CYP Cypriot,CZE Czech,DEU German,DJI Djiboutian,DNK Danish,DZA Algerian,ECU Ecuadorian,EGY Egyptian,ERI Eritrean,ESP Spanish,
EST Estonian,ETH Ethiopian,FIN Finnish,FJI Fijian,FRA French,GAB Gabonese,GBR British,GEO Georgian,GHA Ghanaian,GMB Gambian,
GRC Greek,GRD Grenadian,GTM Guatemalan,GUY Guyanese,HND Honduran,HRV Croatian,HTI Haitian,HUN Hungarian,IDN Indonesian,IND Indian,
IRL Irish,IRN Iranian,IRQ Iraqi,ISL Icelandic,ISR Israeli,ITA Italian,JAM Jamaican,JOR Jordanian,JPN Japanese,KAZ Kazakh/Kazakhstani,
KEN Kenyan,KGZ Kyrgyz,KHM Cambodian,KOR South Korean,KWT Kuwaiti,LAO Laotian/Lao,LBN Lebanese,LBR Liberian,LBY Libyan,LKA Sri Lankan,
LTU Lithuanian,LUX Luxembourgish,LVA Latvian,MAR Moroccan,MDA Moldovan,MDG Malagasy,MDV Maldivian,MEX Mexican,MKD Macedonian,
MLI Malian,MLT Maltese,MMR Burmese,MNE Montenegrin,MNG Mongolian,MOZ Mozambican,MRT Mauritanian,MUS Mauritian,MWI Malawian,
MYS Malaysian,NAM Namibian,NER Nigerien,NGA Nigerian,NIC Nicaraguan,NLD Dutch,NOR Norwegian,NPL Nepali/Nepalese,NZL New Zealand,
OMN Omani,PAK Pakistani,PAN Panamanian,PER Peruvian,PHL Philippine/Filipino,POL Polish,PRK North Korean,PRT Portuguese,PRY Paraguayan,
PSE Palestinian,QAT Qatari,ROU Romanian,RUS Russian,RWA Rwandan,SAU Saudi,SDN Sudanese,SEN Senegalese,SGP Singaporean,SLV Salvadoran,
SOM Somali,SRB Serbian,SSD South Sudanese,SUN Soviet,SUR Surinamese,SVK Slovak,SVN Slovenian,SWE Swedish,SYR Syrian,TCD Chadian,
TGO Togolese,THA Thai,TJK Tajik,TKM Turkmen,TUN Tunisian,TUR Turkish,TZA Tanzanian,UGA Ugandan,UKR Ukrainian,URY Uruguayan,
USA US/U.S./American,UZB Uzbek,VEN Venezuelan,VNM Vietnamese,XKX Kosovar/Kosovan,XSL Somalilander,YEM Yemeni,ZAF South African,
ZMB Zambian,ZWE Zimbabwean`;

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  DEMONYMS.split(',').map((entry): [string, string[]] => {
    const [code = '', ...words] = entry.trim().split(' ');
    return [code, words.join(' ').split('/')];
  }),
);

export const demonymsOf = (code: string): readonly string[] => BY_CODE.get(code) ?? [];
